import { crc32, deflateRawSync } from "node:zlib";

export type ZipEntry = {
	/** With forward slashes, from the archive's root. */
	readonly path: string;
	readonly content: Uint8Array;
};

/** 1 January 1980, midnight: the first moment a ZIP knows. The same files always make the same archive. */
const date = (1 << 5) | 1;

/**
 * A ZIP archive (PKWARE APPNOTE 6.3, deflate, UTF-8 names) of some files; neither encrypted nor larger than 4 GB.
 */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
	const parts: Buffer[] = [];
	const directory: Buffer[] = [];
	let offset = 0;
	for (const { path, content } of entries) {
		const name = Buffer.from(path, "utf8");
		const packed = deflateRawSync(content, { level: 9 });
		// Version 2.0, names in UTF-8 (bit 11), deflate; time, date, checksum, sizes, length of name, no extras.
		const about = Buffer.alloc(26);
		about.writeUInt16LE(20, 0);
		about.writeUInt16LE(0x800, 2);
		about.writeUInt16LE(8, 4);
		about.writeUInt16LE(date, 8);
		about.writeUInt32LE(crc32(content), 10);
		about.writeUInt32LE(packed.length, 14);
		about.writeUInt32LE(content.length, 18);
		about.writeUInt16LE(name.length, 22);
		const local = Buffer.concat([signature(0x04034b50), about, name, packed]);
		const central = Buffer.alloc(14);
		// Plain files anyone may read (Unix mode 0644), and where each begins.
		central.writeUInt32LE((0o100644 << 16) >>> 0, 6);
		central.writeUInt32LE(offset, 10);
		directory.push(
			signature(0x02014b50),
			Buffer.from([20, 3]),
			about,
			central,
			name,
		);
		parts.push(local);
		offset += local.length;
	}
	const index = Buffer.concat(directory);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(index.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...parts, index, signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32LE(value);
	return bytes;
}
