/** A canvas as a PNG or JPEG file's content. @throws when the browser can't make one. */
export function blobOf(
  canvas: HTMLCanvasElement,
  type: "image/png" | "image/jpeg" = "image/png",
): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) =>
        blob ? resolve(blob) : reject(new Error("The browser could not write a picture.")),
      type,
      0.9,
    );
  });
}
