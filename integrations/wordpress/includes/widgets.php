<?php
/**
 * The widgets and their options. Written by `npm run generate`.
 *
 * @package Alliance_Widgets
 */

defined( 'ABSPATH' ) || exit;

/**
 * Returns the widgets by their names, each with its options by theirs.
 */
function alliance_widgets_list() {
	return array(
		'badge'             => array(
			'title'   => _x( 'Badge “Partner of the alliance”', 'widget', 'alliance-widgets' ),
			'options' => array(
				'layout'          => array(
					'type'    => 'choice',
					'label'   => _x( 'Layout', 'option', 'alliance-widgets' ),
					'default' => 'wide',
					'choices' => array(
						'wide'    => _x( 'wide', 'choice', 'alliance-widgets' ),
						'compact' => _x( 'compact', 'choice', 'alliance-widgets' ),
					),
				),
				'partner'         => array(
					'type'  => 'ids',
					'label' => _x( 'Partner', 'option', 'alliance-widgets' ),
				),
				'show-heading'    => array(
					'type'  => 'flag',
					'label' => _x( 'with heading', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'contacts'          => array(
			'title'   => _x( 'Contacts', 'widget', 'alliance-widgets' ),
			'options' => array(
				'kinds'           => array(
					'type'  => 'text',
					'label' => _x( 'Kinds (separated by blanks)', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'documents-list'    => array(
			'title'   => _x( 'Documents', 'widget', 'alliance-widgets' ),
			'options' => array(
				'limit'           => array(
					'type'  => 'number',
					'label' => _x( 'At most so many entries', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'events-list'       => array(
			'title'   => _x( 'Events and calls', 'widget', 'alliance-widgets' ),
			'options' => array(
				'kind'            => array(
					'type'    => 'choice',
					'label'   => _x( 'Kind', 'option', 'alliance-widgets' ),
					'default' => 'all',
					'choices' => array(
						'all'    => _x( 'all', 'choice', 'alliance-widgets' ),
						'events' => _x( 'events', 'choice', 'alliance-widgets' ),
						'calls'  => _x( 'calls', 'choice', 'alliance-widgets' ),
					),
				),
				'past'            => array(
					'type'  => 'flag',
					'label' => _x( 'past ones, too', 'option', 'alliance-widgets' ),
				),
				'limit'           => array(
					'type'  => 'number',
					'label' => _x( 'At most so many entries', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'funding-counter'   => array(
			'title'   => _x( 'Funding', 'widget', 'alliance-widgets' ),
			'options' => array(
				'funding'         => array(
					'type'  => 'ids',
					'label' => _x( 'Funding', 'option', 'alliance-widgets' ),
				),
				'layout'          => array(
					'type'    => 'choice',
					'label'   => _x( 'Layout', 'option', 'alliance-widgets' ),
					'default' => 'figures',
					'choices' => array(
						'figures' => _x( 'figures', 'choice', 'alliance-widgets' ),
						'table'   => _x( 'table', 'choice', 'alliance-widgets' ),
					),
				),
				'count-up'        => array(
					'type'  => 'flag',
					'label' => _x( 'amounts count up', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'funding-statement' => array(
			'title'   => _x( 'Funding statement with the EU flag', 'widget', 'alliance-widgets' ),
			'options' => array(
				'funding'         => array(
					'type'  => 'ids',
					'label' => _x( 'Funding', 'option', 'alliance-widgets' ),
				),
				'scheme'          => array(
					'type'    => 'choice',
					'label'   => _x( 'Ground', 'option', 'alliance-widgets' ),
					'default' => 'light',
					'choices' => array(
						'light' => _x( 'light', 'choice', 'alliance-widgets' ),
						'dark'  => _x( 'dark', 'choice', 'alliance-widgets' ),
					),
				),
				'show-heading'    => array(
					'type'  => 'flag',
					'label' => _x( 'with heading', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'goals-list'        => array(
			'title'   => _x( 'Goals', 'widget', 'alliance-widgets' ),
			'options' => array(
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'key-figures'       => array(
			'title'   => _x( 'Figures', 'widget', 'alliance-widgets' ),
			'options' => array(
				'figures'         => array(
					'type'  => 'ids',
					'label' => _x( 'Figures', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'news-list'         => array(
			'title'   => _x( 'News', 'widget', 'alliance-widgets' ),
			'options' => array(
				'limit'           => array(
					'type'    => 'number',
					'label'   => _x( 'At most so many entries', 'option', 'alliance-widgets' ),
					'default' => '5',
				),
				'all-url'         => array(
					'type'  => 'address',
					'label' => _x( 'Address of the page with all', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'partner-grid'      => array(
			'title'   => _x( 'Partner organisations', 'widget', 'alliance-widgets' ),
			'options' => array(
				'layout'          => array(
					'type'    => 'choice',
					'label'   => _x( 'Layout', 'option', 'alliance-widgets' ),
					'default' => 'grid',
					'choices' => array(
						'grid'    => _x( 'tiles', 'choice', 'alliance-widgets' ),
						'list'    => _x( 'list', 'choice', 'alliance-widgets' ),
						'compact' => _x( 'compact', 'choice', 'alliance-widgets' ),
					),
				),
				'grouped'         => array(
					'type'  => 'flag',
					'label' => _x( 'in groups', 'option', 'alliance-widgets' ),
				),
				'page-size'       => array(
					'type'    => 'number',
					'label'   => _x( 'Entries at a time', 'option', 'alliance-widgets' ),
					'default' => '48',
				),
				'partner-url'     => array(
					'type'  => 'address',
					'label' => _x( 'Address of the pages of partners, with {id}', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'project-cards'     => array(
			'title'   => _x( 'Projects', 'widget', 'alliance-widgets' ),
			'options' => array(
				'goal'            => array(
					'type'  => 'ids',
					'label' => _x( 'Goal', 'option', 'alliance-widgets' ),
				),
				'reach'           => array(
					'type'    => 'choice',
					'label'   => _x( 'Reach', 'option', 'alliance-widgets' ),
					'choices' => array(
						'local'         => _x( 'local', 'choice', 'alliance-widgets' ),
						'regional'      => _x( 'regional', 'choice', 'alliance-widgets' ),
						'statewide'     => _x( 'statewide', 'choice', 'alliance-widgets' ),
						'national'      => _x( 'national', 'choice', 'alliance-widgets' ),
						'international' => _x( 'international', 'choice', 'alliance-widgets' ),
					),
				),
				'status'          => array(
					'type'    => 'choice',
					'label'   => _x( 'Status', 'option', 'alliance-widgets' ),
					'choices' => array(
						'unknown'   => _x( 'unknown', 'choice', 'alliance-widgets' ),
						'planned'   => _x( 'planned', 'choice', 'alliance-widgets' ),
						'active'    => _x( 'active', 'choice', 'alliance-widgets' ),
						'completed' => _x( 'completed', 'choice', 'alliance-widgets' ),
						'suspended' => _x( 'suspended', 'choice', 'alliance-widgets' ),
						'cancelled' => _x( 'cancelled', 'choice', 'alliance-widgets' ),
					),
				),
				'partner'         => array(
					'type'  => 'ids',
					'label' => _x( 'Partner', 'option', 'alliance-widgets' ),
				),
				'page-size'       => array(
					'type'    => 'number',
					'label'   => _x( 'Entries at a time', 'option', 'alliance-widgets' ),
					'default' => '12',
				),
				'without-filters' => array(
					'type'  => 'flag',
					'label' => _x( 'without search and filters', 'option', 'alliance-widgets' ),
				),
				'detail-url'      => array(
					'type'  => 'address',
					'label' => _x( 'Address of the pages of projects, with {id}', 'option', 'alliance-widgets' ),
				),
				'show-detail'     => array(
					'type'  => 'flag',
					'label' => _x( 'Projects open in a dialog', 'option', 'alliance-widgets' ),
				),
				'partner-url'     => array(
					'type'  => 'address',
					'label' => _x( 'Address of the pages of partners, with {id}', 'option', 'alliance-widgets' ),
				),
				'url-state'       => array(
					'type'  => 'text',
					'label' => _x( 'Search and filters in the address: name of their parameters', 'option', 'alliance-widgets' ),
				),
				'actions'         => array(
					'type'  => 'text',
					'label' => _x( 'To take along: csv, json, link, print', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'project-detail'    => array(
			'title'   => _x( 'One project', 'widget', 'alliance-widgets' ),
			'options' => array(
				'project'         => array(
					'type'  => 'ids',
					'label' => _x( 'Projects', 'option', 'alliance-widgets' ),
				),
				'scheme'          => array(
					'type'    => 'choice',
					'label'   => _x( 'Ground', 'option', 'alliance-widgets' ),
					'default' => 'light',
					'choices' => array(
						'light' => _x( 'light', 'choice', 'alliance-widgets' ),
						'dark'  => _x( 'dark', 'choice', 'alliance-widgets' ),
					),
				),
				'partner-url'     => array(
					'type'  => 'address',
					'label' => _x( 'Address of the pages of partners, with {id}', 'option', 'alliance-widgets' ),
				),
				'actions'         => array(
					'type'  => 'text',
					'label' => _x( 'To take along: csv, json, link, print', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'quotes'            => array(
			'title'   => _x( 'Quotations', 'widget', 'alliance-widgets' ),
			'options' => array(
				'limit'           => array(
					'type'  => 'number',
					'label' => _x( 'At most so many entries', 'option', 'alliance-widgets' ),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'region-map'        => array(
			'title'   => _x( 'Map of the areas', 'widget', 'alliance-widgets' ),
			'options' => array(
				'layer'           => array(
					'type'    => 'choice',
					'label'   => _x( 'shows', 'option', 'alliance-widgets' ),
					'default' => 'all',
					'choices' => array(
						'partners' => _x( 'partners', 'choice', 'alliance-widgets' ),
						'projects' => _x( 'projects', 'choice', 'alliance-widgets' ),
						'all'      => _x( 'all', 'choice', 'alliance-widgets' ),
					),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
		'timeline'          => array(
			'title'   => _x( 'Milestones', 'widget', 'alliance-widgets' ),
			'options' => array(
				'order'           => array(
					'type'    => 'choice',
					'label'   => _x( 'Order', 'option', 'alliance-widgets' ),
					'default' => 'ascending',
					'choices' => array(
						'ascending'  => _x( 'oldest first', 'choice', 'alliance-widgets' ),
						'descending' => _x( 'latest first', 'choice', 'alliance-widgets' ),
					),
				),
				'heading-level'   => array(
					'type'    => 'number',
					'label'   => _x( 'Level of the heading (2 to 6)', 'option', 'alliance-widgets' ),
					'default' => '2',
				),
				'without-heading' => array(
					'type'  => 'flag',
					'label' => _x( 'without heading', 'option', 'alliance-widgets' ),
				),
			),
		),
	);
}
