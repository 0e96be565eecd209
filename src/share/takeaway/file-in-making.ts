import { saveFile } from "../../ui";

/** Bytes for the next place of a file, or for a named one. */
type FileChunk =
  | Uint8Array
  | { readonly type: "write"; readonly data: Uint8Array; readonly position: number };

/** Takes the bytes of a file as they come. */
interface Disk {
  write(chunk: FileChunk): Promise<void>;
}

/** A file that is being made. It is there for good only once it has been kept. */
export interface FileInMaking {
  /** Where its bytes go as they come; null where all of it has to be held in memory. */
  readonly disk: Disk | null;
  /** @param content all of the file, if it was held in memory */
  keep(content: Blob | null): Promise<void>;
  /** Leaves nothing of it, and what was on disk before as it was. */
  discard(): Promise<void>;
}

/** A file on the user's disk. Not every browser that can write one can also remove it. */
export interface DiskFile {
  createWritable(): Promise<Disk & { close(): Promise<void>; abort(): Promise<void> }>;
  getFile(): Promise<Pick<File, "size">>;
  remove?(): Promise<void>;
}

/** Asks the user for a file to write into. @throws DOMException AbortError when the user wants none. */
export type PickFile = (options: {
  readonly suggestedName: string;
  readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
}) => Promise<DiskFile>;

const pickerOf = () =>
  (globalThis as { readonly showSaveFilePicker?: PickFile }).showSaveFilePicker;

/** Whether this browser can write a file to disk while it is made, however long it gets. */
export const writesToDisk = (): boolean => pickerOf() !== undefined;

async function onDisk(file: DiskFile): Promise<FileInMaking> {
  const stream = await file.createWritable();
  return {
    disk: stream,
    keep: () => stream.close(),
    async discard() {
      await stream.abort();
      // The picker makes an empty file of a new name; one that was there before is the user's.
      if ((await file.getFile()).size === 0) await file.remove?.();
    },
  };
}

/**
 * Begins a file: where the user wants it on disk if the browser can write there, else in memory. To be called while
 * a click is handled, for browsers ask for files at no other time.
 * @param name with an extension
 * @throws DOMException AbortError when the user doesn't want it after all, another when the file can't be written
 */
export async function beginFile(
  name: string,
  type: string,
  pick: PickFile | undefined = pickerOf(),
): Promise<FileInMaking> {
  if (pick) {
    const types = [{ accept: { [type]: [name.slice(name.lastIndexOf("."))] } }];
    return onDisk(await pick({ suggestedName: name, types }));
  }
  return {
    disk: null,
    async keep(content) {
      if (content) saveFile(content, name);
    },
    async discard() {},
  };
}
