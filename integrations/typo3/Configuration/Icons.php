<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Imaging\IconProvider\SvgIconProvider;

return [
    'alliance-widget' => [
        'provider' => SvgIconProvider::class,
        'source' => 'EXT:alliance_widgets/Resources/Public/Icons/Extension.svg',
    ],
];
