-- Words passages are found by; every word begins with letters of its workspace. Not contentless: there a deleted row keeps counting in bm25().
CREATE VIRTUAL TABLE `passage_word` USING fts5(`title`, `words`, `parts`, tokenize="unicode61 remove_diacritics 2");
