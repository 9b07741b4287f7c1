// Every name that can be seen outside the open record: in the tab, the storage list, the downloads folder. All say nothing.

export const tabTitle = "Notes";
/** The file in the browser's private file system, and the name it has while it is being made. */
export const fileName = "notes.bin";
export const unfinishedFileName = "notes.tmp";
/** The lock that keeps a second tab from writing. */
export const lockName = "notes";
/** What a saved copy is called in the downloads folder. */
export const handedFileName = "documents.zip";
export const copyFileName = "archive.bin";
/** The page that is left behind. */
export const blankPage = "/blank.html";
