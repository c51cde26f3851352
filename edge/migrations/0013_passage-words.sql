-- Words passages are found by: only the index is kept (contentless), rows are deleted by their number. Every word begins with its workspace.
CREATE VIRTUAL TABLE `passage_word` USING fts5(`title`, `words`, `parts`, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
