interface WithCodeProps {
  /** Text with code between backticks. */
  text: string;
}

/** A doc line, with what stands between backticks as code. */
export function WithCode({ text }: WithCodeProps) {
  return text.split('`').map((part, index) => (index % 2 ? <code key={part}>{part}</code> : part));
}
