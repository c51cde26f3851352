const figures =
	"metrics.impressions, metrics.clicks, metrics.cost_micros, metrics.conversions, metrics.conversions_value";

/** Every GAQL query this plugin sends. A test resolves each field in Google's own protos. */
export const queries = {
	campaigns: `SELECT campaign.id, campaign.name, campaign.status, campaign.advertising_channel_type, campaign_budget.id, campaign_budget.amount_micros, campaign_budget.period, campaign_budget.explicitly_shared, campaign_budget.reference_count FROM campaign WHERE campaign.status IN ('ENABLED', 'PAUSED')`,
	lastWeek:
		"SELECT campaign.id, metrics.cost_micros, metrics.conversions, metrics.conversions_value FROM campaign WHERE segments.date DURING LAST_7_DAYS",
	customer:
		"SELECT customer.id, customer.descriptive_name, customer.currency_code, customer.time_zone, customer.manager FROM customer LIMIT 1",
	clients: `SELECT customer_client.id, customer_client.descriptive_name, customer_client.currency_code, customer_client.time_zone, customer_client.manager FROM customer_client WHERE customer_client.status = 'ENABLED' AND customer_client.level > 0`,
	customerLists: `SELECT user_list.id, user_list.name, user_list.size_for_display FROM user_list WHERE user_list.type = 'CRM_BASED' AND user_list.membership_status = 'OPEN' ORDER BY user_list.name LIMIT 1000`,
	/** `day` was checked to be one before it comes here. */
	accountOf: (day: string) =>
		`SELECT ${figures} FROM customer WHERE segments.date = '${day}'`,
	campaignsOf: (day: string) =>
		`SELECT campaign.id, campaign.name, ${figures} FROM campaign WHERE segments.date = '${day}' AND metrics.impressions > 0`,
	assetsOf: (day: string) =>
		`SELECT ad_group_ad_asset_view.resource_name, ad_group_ad_asset_view.field_type, asset.name, asset.text_asset.text, ${figures} FROM ad_group_ad_asset_view WHERE segments.date = '${day}' AND metrics.impressions > 0`,
	/** `from` a Monday, `to` a Sunday. */
	weeksOf: (from: string, to: string) =>
		`SELECT segments.week, campaign.id, campaign.advertising_channel_type, metrics.cost_micros, metrics.conversions, metrics.conversions_value FROM campaign WHERE segments.date BETWEEN '${from}' AND '${to}'`,
	changesOf: (day: string) =>
		`SELECT change_event.resource_name, change_event.change_date_time, change_event.client_type, change_event.change_resource_type, change_event.change_resource_name, change_event.resource_change_operation, change_event.user_email, change_event.changed_fields, change_event.old_resource, change_event.new_resource FROM change_event WHERE change_event.change_date_time >= '${day} 00:00:00' AND change_event.change_date_time <= '${day} 23:59:59' ORDER BY change_event.change_date_time LIMIT 10000`,
} as const;
