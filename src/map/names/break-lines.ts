/**
 * Breaks a text between words into lines that are about equally long.
 * @param widthOf how long a piece of the text is, in any unit.
 * @param longest the length that no line should have, in the same unit; one word alone may.
 */
export function breakLines(
  text: string,
  widthOf: (piece: string) => number,
  longest: number,
): string[] {
  const whole = widthOf(text);
  if (whole <= longest) return [text];
  const aim = whole / Math.ceil(whole / longest);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    const nearer = Math.abs(widthOf(longer) - aim) <= Math.abs(widthOf(line) - aim);
    if (line === "" || (nearer && widthOf(longer) <= longest)) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}
