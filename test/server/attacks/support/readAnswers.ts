import type { Answer } from '../Attack.js';

/** The responses in what arrived on one connection, in order. The last one may be incomplete. */
export function readAnswers(received: Buffer): Answer[] {
  const answers: Answer[] = [];
  let rest = received.toString('latin1');
  while (rest !== '') {
    const { answer, length } = readAnswer(rest);
    answers.push(answer);
    rest = rest.slice(length);
  }
  return answers;
}

function readAnswer(text: string): { answer: Answer; length: number } {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = (end < 0 ? text : text.slice(0, end)).split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const [name = '', ...value] = line.split(': ');
    return [name.toLowerCase(), value.join(': ')];
  });
  const head = {
    status: Number(first.split(' ')[1]),
    reason: first.split(' ').slice(2).join(' '),
    headers,
  };
  if (end < 0) return { answer: { ...head, body: '', isComplete: false }, length: text.length };
  const { body, length, isComplete } = readBody(head, text.slice(end + 4));
  return { answer: { ...head, body, isComplete }, length: end + 4 + length };
}

type Body = { body: string; length: number; isComplete: boolean };

function readBody({ status, headers }: Pick<Answer, 'status' | 'headers'>, text: string): Body {
  const header = (name: string) => headers.find(([other]) => other === name)?.[1];
  if (status < 200 || status === 204 || status === 304)
    return { body: '', length: 0, isComplete: true };
  if (header('transfer-encoding') === 'chunked') return readChunks(text);
  const length = Number(header('content-length') ?? Number.NaN);
  // Without a length it ends with the connection, as Node's answers to malformed requests do.
  if (Number.isNaN(length)) return { body: text, length: text.length, isComplete: text === '' };
  return { body: text.slice(0, length), length, isComplete: text.length >= length };
}

function readChunks(text: string): Body {
  let body = '';
  let at = 0;
  for (;;) {
    const size = /^([\da-f]+)\r\n/i.exec(text.slice(at, at + 16));
    if (!size?.[1]) return { body, length: text.length, isComplete: false };
    const bytes = Number.parseInt(size[1], 16);
    at += size[0].length;
    body += text.slice(at, at + bytes);
    if (text.length < at + bytes + 2) return { body, length: text.length, isComplete: false };
    at += bytes + 2;
    if (bytes === 0) return { body, length: at, isComplete: true };
  }
}
