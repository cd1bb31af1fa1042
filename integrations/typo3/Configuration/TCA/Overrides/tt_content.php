<?php

declare(strict_types=1);

use TYPO3\CMS\Core\Utility\ExtensionManagementUtility;

defined('TYPO3') or die();

(static function (): void {
    $type = 'alliance_widget';
    $labels = 'LLL:EXT:alliance_widgets/Resources/Private/Language/locallang.xlf:';
    $core = 'LLL:EXT:core/Resources/Private/Language/Form/locallang_tabs.xlf:';

    ExtensionManagementUtility::addTcaSelectItem('tt_content', 'CType', [
        'label' => $labels . 'element',
        'description' => $labels . 'element.description',
        'value' => $type,
        'icon' => 'alliance-widget',
        'group' => 'default',
    ]);
    ExtensionManagementUtility::addPiFlexFormValue(
        '*',
        'FILE:EXT:alliance_widgets/Configuration/FlexForms/Widget.xml',
        $type,
    );

    $GLOBALS['TCA']['tt_content']['ctrl']['typeicon_classes'][$type] = 'alliance-widget';
    $GLOBALS['TCA']['tt_content']['types'][$type] = [
        'showitem' => '
            --div--;' . $core . 'general,
                --palette--;;general,
                pi_flexform;' . $labels . 'options,
                bodytext;' . $labels . 'fallback,
            --div--;' . $core . 'language,
                --palette--;;language,
            --div--;' . $core . 'access,
                --palette--;;hidden,
                --palette--;;access,
        ',
        'columnsOverrides' => [
            'bodytext' => [
                'description' => $labels . 'fallback.description',
                // Visitors see it until the widget is ready, and if it cannot load: it is never empty.
                'config' => ['enableRichtext' => true, 'required' => true],
            ],
        ],
    ];
})();
