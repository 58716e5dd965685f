// SHA-256 (FIPS 180-4). The browser's own is asynchronous and missing on pages that come from a file
// or over plain HTTP; quizzes hash a few short texts.

const encoder = new TextEncoder();

/** The first 32 bits of the fractional parts of a root of the first primes. */
function fractions(count, root) {
  const values = [];
  for (let candidate = 2; values.length < count; candidate += 1) {
    let isPrime = true;
    for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
      if (candidate % divisor === 0) isPrime = false;
    }
    if (isPrime) values.push(((root(candidate) % 1) * 2 ** 32) | 0);
  }
  return values;
}

const constants = fractions(64, Math.cbrt);
const start = fractions(8, Math.sqrt);
const rotate = (word, bits) => (word >>> bits) | (word << (32 - bits));

function padded(bytes) {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const message = new Uint8Array(length);
  message.set(bytes);
  message[bytes.length] = 0x80;
  const view = new DataView(message.buffer);
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  view.setUint32(length - 4, bytes.length * 8);
  return view;
}

function compress(state, view, offset, words) {
  for (let index = 0; index < 16; index += 1) words[index] = view.getInt32(offset + index * 4);
  for (let index = 16; index < 64; index += 1) {
    const early = words[index - 15];
    const late = words[index - 2];
    const low = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
    const high = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
    words[index] = (words[index - 16] + low + words[index - 7] + high) | 0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let index = 0; index < 64; index += 1) {
    const mixed = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
    const choice = (e & f) ^ (~e & g);
    const first = (h + mixed + choice + constants[index] + words[index]) | 0;
    const turned = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + turned + majority) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => { state[index] = (state[index] + word) | 0; });
}

/** The 32 bytes of the hash of bytes, or of a text as UTF-8. */
export function sha256(value) {
  const bytes = typeof value === "string" ? encoder.encode(value) : value;
  const view = padded(bytes);
  const state = [...start];
  const words = new Int32Array(64);
  for (let offset = 0; offset < view.byteLength; offset += 64) compress(state, view, offset, words);
  const hash = new DataView(new ArrayBuffer(32));
  state.forEach((word, index) => hash.setInt32(index * 4, word));
  return new Uint8Array(hash.buffer);
}

export function hexadecimal(bytes) {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
