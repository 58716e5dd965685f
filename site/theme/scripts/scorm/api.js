// The run-time of a learning management system: an object that it puts into a window above this one
// (SCORM 1.2 Run-Time Environment, section 3.3.2; SCORM 2004 4th Ed. RTE, section 3.3.1).

/** How each version calls things. */
const versions = {
  "1.2": {
    object: "API", initialize: "LMSInitialize", get: "LMSGetValue", set: "LMSSetValue",
    commit: "LMSCommit", finish: "LMSFinish",
    elements: {
      learner: "cmi.core.student_id", mode: "cmi.core.lesson_mode",
      location: "cmi.core.lesson_location", state: "cmi.suspend_data", exit: "cmi.core.exit",
      time: "cmi.core.session_time", status: "cmi.core.lesson_status",
      raw: "cmi.core.score.raw", min: "cmi.core.score.min", max: "cmi.core.score.max",
    },
    duration: clockTime,
  },
  "2004": {
    object: "API_1484_11", initialize: "Initialize", get: "GetValue", set: "SetValue",
    commit: "Commit", finish: "Terminate",
    elements: {
      learner: "cmi.learner_id", mode: "cmi.mode", location: "cmi.location",
      state: "cmi.suspend_data", exit: "cmi.exit", time: "cmi.session_time",
      completion: "cmi.completion_status", success: "cmi.success_status",
      raw: "cmi.score.raw", min: "cmi.score.min", max: "cmi.score.max",
      scaled: "cmi.score.scaled",
    },
    duration: isoDuration,
  },
};

/** How many windows above one another are asked. */
const mostWindows = 16;

/** The object in a window or in those above it; undefined where none has it. */
function findAbove(start, name) {
  let view = start;
  for (let depth = 0; depth < mostWindows; depth += 1) {
    try {
      if (view[name]) return view[name];
    } catch {
      // The window belongs to another origin; one above it need not.
    }
    if (!view.parent || view.parent === view) return undefined;
    view = view.parent;
  }
  return undefined;
}

function find(name) {
  return findAbove(window, name) ?? (window.opener ? findAbove(window.opener, name) : undefined)
    ?? (window.top.opener ? findAbove(window.top.opener, name) : undefined);
}

/** A length of time as CMITimespan: `0001:05:03.00`. */
export function clockTime(seconds) {
  const whole = Math.min(Math.max(Math.floor(seconds), 0), 9999 * 3600);
  const part = (number, width) => String(number).padStart(width, "0");
  return `${part(Math.floor(whole / 3600), 4)}:${part(Math.floor(whole / 60) % 60, 2)}:`
    + `${part(whole % 60, 2)}.00`;
}

/** A length of time as ISO 8601 has it: `PT1H5M3S`. */
export function isoDuration(seconds) {
  const whole = Math.max(Math.floor(seconds), 0);
  return `PT${Math.floor(whole / 3600)}H${Math.floor(whole / 60) % 60}M${whole % 60}S`;
}

/** One session with the system. A call that fails is answered for, never thrown. */
export class Session {
  #api;
  #version;
  #names;
  #isOpen = false;
  #last = new Map();
  /** Whether the system refused something. */
  hasTrouble = false;

  constructor(version) {
    this.#version = version;
    this.#names = versions[version];
  }

  /** Whether there is a system, and it lets a session begin. */
  open() {
    this.#api = this.#names && find(this.#names.object);
    this.#isOpen = this.#api !== undefined && this.#call(this.#names.initialize, "");
    return this.#isOpen;
  }

  has(element) {
    return element in this.#names.elements;
  }

  get(element) {
    if (!this.#isOpen) return "";
    try {
      return String(this.#api[this.#names.get](this.#names.elements[element]) ?? "");
    } catch {
      return "";
    }
  }

  /** Tells the system, unless it was told the same before. */
  set(element, value) {
    const text = String(value);
    if (!this.#isOpen || this.#last.get(element) === text) return;
    if (this.#call(this.#names.set, this.#names.elements[element], text)) {
      this.#last.set(element, text);
    } else {
      this.hasTrouble = true;
    }
  }

  setTime(seconds) {
    this.set("time", this.#names.duration(seconds));
  }

  commit() {
    if (this.#isOpen && !this.#call(this.#names.commit, "")) this.hasTrouble = true;
  }

  close() {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#call(this.#names.finish, "");
  }

  get is2004() {
    return this.#version === "2004";
  }

  #call(name, ...values) {
    try {
      // Some systems answer with a boolean in place of the word.
      return String(this.#api[name](...values)) === "true";
    } catch {
      return false;
    }
  }
}
