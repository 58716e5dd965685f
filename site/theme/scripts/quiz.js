// Quizzes. The page holds no answer that can be read: what is right is known by its hash, feedback and
// explanation are enciphered with a key that follows from the answer. That keeps answers from being
// read, not from being computed by somebody who sets out to.

import { all, element } from "./page.js";
import { hexadecimal, sha256 } from "./sha256.js";
import { text } from "./texts.js";

const decoder = new TextDecoder();

/** Whether the hash is that of a right answer; undefined for one that is not foreseen. */
function isRight(check, salt, answer) {
  if (check === hexadecimal(sha256(`${salt}\n${answer}\nright`))) return true;
  if (check === hexadecimal(sha256(`${salt}\n${answer}\nwrong`))) return false;
  return undefined;
}

/** Block n of the key stream is the hash of the key followed by n as four bytes. */
function decipher(base64, secret) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const block = new Uint8Array(36);
  block.set(sha256(secret));
  for (let offset = 0; offset < bytes.length; offset += 32) {
    new DataView(block.buffer).setUint32(32, offset / 32);
    const stream = sha256(block);
    for (let index = offset; index < Math.min(offset + 32, bytes.length); index += 1) {
      bytes[index] ^= stream[index - offset];
    }
  }
  return decoder.decode(bytes);
}

/** HTML that the generator wrote and escaped, as nodes. */
function nodes(html) {
  return [...new DOMParser().parseFromString(html, "text/html").body.childNodes];
}

/** As the generator does before it hashes: blanks run together, ASCII letters in small. */
function normalized(answer, isCaseSensitive) {
  const words = answer.trim().replace(/\s+/g, " ");
  return isCaseSensitive ? words : words.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

class Quiz {
  #section;
  #salt;
  #verdict;
  #button;
  #choices;
  #answer;

  constructor(section) {
    this.#section = section;
    this.#salt = section.dataset.salt;
    this.#choices = all(".quiz-choice", section);
    this.#answer = section.querySelector(".quiz-answer");
  }

  start() {
    this.#button = element("button",
      { type: "button", class: "button button-primary", "data-action": "check" }, text("quiz-check"));
    this.#verdict = element("p", { class: "quiz-verdict", role: "status" });
    const place = this.#section.querySelector(".quiz-choices") ?? this.#answer;
    place.after(element("div", { class: "actions" }, this.#button, this.#verdict));
    this.#button.addEventListener("click", () => this.#check());
    // A verdict speaks of the answer that it was given for.
    this.#section.addEventListener("input", () => this.#forget());
    this.#answer?.querySelector("input").addEventListener("keydown", (event) => {
      if (event.key === "Enter") this.#check();
    });
  }

  #check() {
    this.#forget();
    if (this.#answer) this.#checkText();
    else this.#checkChoices();
  }

  #forget() {
    this.#say("", undefined);
    delete this.#section.dataset.state;
    for (const node of all(".quiz-mark, .quiz-feedback, .quiz-explanation", this.#section)) node.remove();
    for (const choice of this.#choices) delete choice.dataset.outcome;
  }

  #say(words, outcome) {
    this.#verdict.textContent = words;
    if (outcome) this.#verdict.dataset.outcome = outcome;
    else delete this.#verdict.dataset.outcome;
  }

  #finish(isDone, words) {
    this.#section.dataset.state = isDone ? "right" : "wrong";
    this.#say(words, isDone ? "right" : "wrong");
  }

  #explain(base64, answer) {
    if (!base64) return;
    const html = decipher(base64, `${this.#salt}\n${answer}\nexplanation`);
    this.#verdict.parentElement.after(element("div", { class: "quiz-explanation" }, ...nodes(html)));
  }

  // Choices

  #checkChoices() {
    const chosen = this.#choices.filter((choice) => choice.querySelector("input").checked);
    if (chosen.length === 0) {
      this.#say(text("quiz-choose"), undefined);
      return;
    }
    const right = this.#choices.filter((choice) => this.#isRight(choice));
    for (const choice of chosen) this.#mark(choice, right.includes(choice));
    const agreeing = this.#choices.filter(
      (choice) => right.includes(choice) === chosen.includes(choice)).length;
    const isDone = agreeing === this.#choices.length;
    const isPartial = this.#section.dataset.quiz === "multiple" && !isDone;
    this.#finish(isDone, isPartial
      ? text("quiz-partly", { right: agreeing, total: this.#choices.length })
      : text(isDone ? "quiz-right" : "quiz-wrong"));
    if (!isDone) return;
    const positions = right.map((choice) => choice.dataset.position).join(",");
    this.#explain(this.#section.dataset.explanation, positions);
  }

  #isRight({ dataset }) {
    return isRight(dataset.check, this.#salt, dataset.position) === true;
  }

  #mark(choice, right) {
    const outcome = right ? "right" : "wrong";
    choice.dataset.outcome = outcome;
    choice.querySelector("label").append(
      element("span", { class: "quiz-mark" }, text(`choice-${outcome}`)));
    const { feedback, position } = choice.dataset;
    if (!feedback) return;
    const html = decipher(feedback, `${this.#salt}\n${position}\nfeedback`);
    choice.append(element("div", { class: "quiz-feedback" }, ...nodes(html)));
  }

  // A text

  #checkText() {
    const field = this.#answer.querySelector("input");
    const answer = normalized(field.value, this.#section.dataset.case === "sensitive");
    if (!answer) {
      this.#say(text("quiz-write"), undefined);
      field.focus();
      return;
    }
    const known = JSON.parse(this.#answer.dataset.answers)
      .map((entry) => ({ ...entry, right: isRight(entry.check, this.#salt, answer) }))
      .find(({ right }) => right !== undefined);
    this.#finish(known?.right === true, text(known?.right ? "quiz-right" : "quiz-wrong"));
    if (known?.feedback) {
      const html = decipher(known.feedback, `${this.#salt}\n${answer}\nfeedback`);
      this.#answer.after(element("div", { class: "quiz-feedback" }, ...nodes(html)));
    }
    if (known?.right) this.#explain(known.explanation, answer);
  }
}

export function startQuizzes() {
  for (const section of all(".quiz[data-salt]")) new Quiz(section).start();
}
