import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/**
 * The coordinate of a root: the way back from `softRoot`, without overflow where the root is far above its softness.
 *
 * @example inverseSoftRoot(0.6931471805599453, 1) // 0
 */
export function inverseSoftRoot(root: number, softness: number): number {
	return root + softness * portableLog(1 - portableExp(-root / softness));
}
