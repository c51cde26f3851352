/**
 * A 30-bit number for a feature's name: FNV-1a over UTF-16 code units, folded. Two names share a number with probability 10⁻⁹.
 *
 * Worked value: `hashFeature("")` → 18652615 (the offset basis 2166136261, its top two bits folded onto the lowest).
 */
export function hashFeature(name: string): number {
	let hash = 2_166_136_261;
	for (let index = 0; index < name.length; index += 1)
		hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619);
	return ((hash >>> 30) ^ hash) & 0x3fff_ffff;
}
