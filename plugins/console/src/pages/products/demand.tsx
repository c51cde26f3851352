import { forecastProduct } from "@lotse/shared/contract/products.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { productsMessages } from "../../messages/products.ts";
import { Field } from "../../parts/field.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { DemandChart } from "./demand-chart.tsx";

type Step = "week" | "day";
const ahead: Readonly<Record<Step, number>> = { week: 8, day: 14 };

/** Demand to expect of one product or of all, drawn after what was sold. */
export function Demand({ names }: { names: readonly string[] }) {
	const text = useMessages(productsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const [product, setProduct] = useState("");
	const [step, setStep] = useState<Step>("week");
	const { loaded, reload } = useCall(forecastProduct, {
		...(product === "" ? {} : { product }),
		step,
		ahead: ahead[step],
	});
	return (
		<section aria-labelledby="demand">
			<h2 id="demand">{text.demand}</h2>
			<div className="products-choose">
				<Field label={text.product}>
					{(ids) => (
						<select
							{...ids}
							value={product}
							onChange={(event) => setProduct(event.target.value)}
						>
							<option value="">{text.allProducts}</option>
							{names.map((name) => (
								<option key={name}>{name}</option>
							))}
						</select>
					)}
				</Field>
				<Field label={text.step}>
					{(ids) => (
						<select
							{...ids}
							value={step}
							onChange={(event) =>
								setStep(event.target.value === "day" ? "day" : "week")
							}
						>
							<option value="week">{text.steps.week}</option>
							<option value="day">{text.steps.day}</option>
						</select>
					)}
				</Field>
			</div>
			<ShowLoaded loaded={loaded} reload={reload}>
				{(forecast) => (
					<>
						{forecast.ahead.length === 0 ? null : (
							<DemandChart
								forecast={forecast}
								name={product === "" ? text.allProducts : product}
								unit={text.piecesAStep[step]}
							/>
						)}
						<p>{forecast.words[language]}</p>
						{forecast.fix === null ? null : <p>{forecast.fix[language]}</p>}
						{forecast.check === null ? null : (
							<p className="lo-hint">
								{text.checked(
									format.number(forecast.check.origins),
									format.number(forecast.check.error),
									format.number(forecast.check.errorOfNaive),
								)}
							</p>
						)}
					</>
				)}
			</ShowLoaded>
		</section>
	);
}
