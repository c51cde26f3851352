/** ISO 4217 currencies that are not divided into hundredths. */
const withoutCents = new Set(
	"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split(" "),
);
const withThousandths = new Set("BHD IQD JOD KWD LYD OMR TND".split(" "));

/**
 * The smallest amount a currency knows, in micros; ad platforms refuse budgets that are no multiple of it.
 *
 * @param currency ISO 4217 code
 * @example minorUnitMicros("EUR") // 10_000n: one cent
 * @example minorUnitMicros("JPY") // 1_000_000n: one yen
 */
export function minorUnitMicros(currency: string): bigint {
	if (withoutCents.has(currency)) return 1_000_000n;
	return withThousandths.has(currency) ? 1_000n : 10_000n;
}
