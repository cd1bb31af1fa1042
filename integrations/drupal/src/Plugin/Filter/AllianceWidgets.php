<?php

declare(strict_types=1);

namespace Drupal\alliance_widgets\Plugin\Filter;

use Drupal\Component\Utility\Html;
use Drupal\Core\Form\FormStateInterface;
use Drupal\Core\StringTranslation\TranslatableMarkup;
use Drupal\filter\Attribute\Filter;
use Drupal\filter\FilterProcessResult;
use Drupal\filter\Plugin\FilterBase;
use Drupal\filter\Plugin\FilterInterface;

/**
 * Loads the script where a text has a widget, and names the feed.
 */
#[Filter(
  id: 'alliance_widgets',
  title: new TranslatableMarkup('Alliance widgets'),
  type: FilterInterface::TYPE_TRANSFORM_REVERSIBLE,
  description: new TranslatableMarkup('Shows the widget of an alliance in <code>&lt;div data-alliance="partner-grid"&gt;</code>.'),
  weight: 10,
  settings: ['feed' => ''],
)]
final class AllianceWidgets extends FilterBase {

  /**
   * {@inheritdoc}
   */
  public function settingsForm(array $form, FormStateInterface $form_state): array {
    $form['feed'] = [
      '#type' => 'url',
      '#title' => $this->t('Address of the feed'),
      '#description' => $this->t('The alliance tells it to you. It ends with feed.json.'),
      '#default_value' => $this->settings['feed'],
      '#maxlength' => 2048,
    ];
    return $form;
  }

  /**
   * {@inheritdoc}
   */
  public function process($text, $langcode): FilterProcessResult {
    $result = new FilterProcessResult($text);
    if (!str_contains($text, 'data-alliance=')) {
      return $result;
    }
    $document = Html::load($text);
    $widgets = (new \DOMXPath($document))->query('//div[@data-alliance]');
    foreach ($widgets as $widget) {
      if ($this->settings['feed'] !== '' && !$widget->hasAttribute('data-alliance-src')) {
        $widget->setAttribute('data-alliance-src', $this->settings['feed']);
      }
    }
    if ($widgets->length > 0) {
      $result->setProcessedText(Html::serialize($document));
      $result->addAttachments(['library' => ['alliance_widgets/widgets']]);
    }
    return $result;
  }

  /**
   * {@inheritdoc}
   */
  public function tips($long = FALSE) {
    return $this->t('Write @example to show the partners of the alliance.', [
      '@example' => '<div data-alliance="partner-grid">…</div>',
    ]);
  }

}
