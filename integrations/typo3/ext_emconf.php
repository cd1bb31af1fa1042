<?php

$EM_CONF[$_EXTKEY] = [
    'title' => 'Alliance Widgets',
    'description' => 'Shows who takes part in an alliance, what it wants and what it funds, from the alliance’s feed.',
    'category' => 'fe',
    'state' => 'stable',
    'version' => '0.2.0',
    'constraints' => [
        'depends' => [
            'typo3' => '13.4.0-13.4.99',
            'fluid_styled_content' => '13.4.0-13.4.99',
        ],
    ],
];
