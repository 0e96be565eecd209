import { describe, expect, it } from "vitest";
import { beginFile, type DiskFile } from "./file-in-making";

/** A file on disk whose new content is in place only once its stream is closed. */
function fakeFile(before: number) {
  const file = { size: before, removed: false, name: "" };
  const disk: DiskFile = {
    async createWritable() {
      let written = 0;
      return {
        async write(chunk) {
          written += chunk instanceof Uint8Array ? chunk.byteLength : chunk.data.byteLength;
        },
        async close() {
          file.size = written;
        },
        async abort() {},
      };
    },
    getFile: async () => ({ size: file.size }),
    async remove() {
      file.removed = true;
    },
  };
  const pick = async ({ suggestedName }: { readonly suggestedName: string }) => {
    file.name = suggestedName;
    return disk;
  };
  return { file, pick };
}

const data = new Uint8Array(7);

describe("a file on disk", () => {
  it("grows as it is made and is there once it is kept", async () => {
    const { file, pick } = fakeFile(0);
    const making = await beginFile("talk.webm", "video/webm", pick);
    await making.disk?.write({ type: "write", data, position: 0 });
    await making.disk?.write(data);
    expect(file.size).toBe(0);
    await making.keep(null);
    expect(file).toEqual({ size: 14, removed: false, name: "talk.webm" });
  });

  it("leaves nothing when it is discarded", async () => {
    const { file, pick } = fakeFile(0);
    const making = await beginFile("talk.webm", "video/webm", pick);
    await making.disk?.write(data);
    await making.discard();
    expect(file).toMatchObject({ size: 0, removed: true });
  });

  it("leaves the one that it would have replaced as it was", async () => {
    const { file, pick } = fakeFile(99);
    const making = await beginFile("talk.webm", "video/webm", pick);
    await making.disk?.write(data);
    await making.discard();
    expect(file).toMatchObject({ size: 99, removed: false });
  });

  it("is not begun when the user wants none", async () => {
    const dismiss = () => Promise.reject(new DOMException("no", "AbortError"));
    await expect(beginFile("a.zip", "application/zip", dismiss)).rejects.toThrow(DOMException);
  });
});

it("without a way to disk all of it is held in memory", async () => {
  const making = await beginFile("talk.webm", "video/webm");
  expect(making.disk).toBeNull();
});
