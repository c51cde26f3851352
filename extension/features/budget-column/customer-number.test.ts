import { expect, it } from "vitest";
import { customerNumber } from "./customer-number.ts";

it("reads an account's number, and nothing else", () => {
	expect(customerNumber(" 123-456-7890 ")).toBe("1234567890");
	expect(customerNumber("1234567890")).toBe("1234567890");
	expect(customerNumber("(123-456-7890)")).toBe("1234567890");
	expect(customerNumber("")).toBeNull();
	expect(customerNumber("12-34")).toBeNull();
	expect(customerNumber("123-456-7890 and 098-765-4321")).toBeNull();
});
