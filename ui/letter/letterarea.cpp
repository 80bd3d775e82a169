// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterarea.h"

#include "ui/letter/letterview.h"
#include "ui/letter/text/findbar.h"
#include "ui/speaking/speak.h"

#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QWheelEvent>

namespace Kodeks {

namespace {

enum Row { TopRow, LetterRow, FindRow };

QLabel *makePlaceholder(QWidget *parent)
{
    constexpr int pad = 40;
    auto *label = new QLabel(parent);
    label->setObjectName("letterPlaceholder");
    QFont larger = label->font();
    if (larger.pointSizeF() > 0)
        larger.setPointSizeF(larger.pointSizeF() * 1.15);
    label->setFont(larger);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMargin(pad);
    label->setAttribute(Qt::WA_TransparentForMouseEvents);
    return label;
}

} // namespace

LetterArea::LetterArea(QWidget *parent)
    : QWidget(parent)
    , m_view(new LetterView(this))
    , m_placeholder(makePlaceholder(this))
    , m_find(new FindBar(this))
    , m_font(readingFont())
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setSpacing(0);
    grid->setRowStretch(LetterRow, 1);
    grid->addWidget(m_view, LetterRow, 0);
    grid->addWidget(m_placeholder, LetterRow, 0);
    grid->addWidget(m_find, FindRow, 0);
    connect(m_view, &LetterView::letterChanged, this, &LetterArea::followLetter);
    m_view->viewport()->installEventFilter(this);
    connectFind();
}

void LetterArea::setTopBar(QWidget *bar)
{
    static_cast<QGridLayout *>(layout())->addWidget(bar, TopRow, 0);
}

void LetterArea::setPlaceholder(const QString &text)
{
    m_placeholder->setText(text);
    m_view->setAccessibleDescription(text);
}

void LetterArea::setReadingFont(const QFont &font)
{
    m_font = font;
    m_view->setTextStyle(LetterStyle::of(m_font, m_zoom));
    emit styleChanged();
}

void LetterArea::setZoom(qreal zoom)
{
    zoomAround(zoom, {});
}

void LetterArea::zoomAround(qreal zoom, std::optional<int> y)
{
    zoom = std::clamp(zoom, 0.5, 3.0);
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    m_zoom = zoom;
    m_view->setTextStyle(LetterStyle::of(m_font, m_zoom), y);
    emit styleChanged();
}

QList<TextRange> LetterArea::findHits() const
{
    return m_find->isHidden() ? QList<TextRange>() : m_find->hits();
}

QString LetterArea::findNeedle() const
{
    return m_find->needle();
}

void LetterArea::zoomIn()
{
    setZoom(m_zoom * 1.1);
}

void LetterArea::zoomOut()
{
    setZoom(m_zoom / 1.1);
}

void LetterArea::zoomReset()
{
    setZoom(1);
}

void LetterArea::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->matches(QKeySequence::ZoomIn))
        zoomIn();
    else if (event->matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (event->key() == Qt::Key_0 && modifiers == Qt::ControlModifier)
        zoomReset();
    else
        QWidget::keyPressEvent(event);
}

bool LetterArea::eventFilter(QObject *watched, QEvent *event)
{
    const auto *wheel = event->type() == QEvent::Wheel ? static_cast<QWheelEvent *>(event) : nullptr;
    if (!wheel || !(wheel->modifiers() & Qt::ControlModifier))
        return QWidget::eventFilter(watched, event);
    constexpr double notch = 120;
    zoomAround(m_zoom * std::pow(1.1, wheel->angleDelta().y() / notch), wheel->position().toPoint().y());
    event->accept();
    return true;
}

void LetterArea::connectFind()
{
    connect(m_find, &FindBar::hitsChanged, this, [this](const QList<TextRange> &hits, qsizetype current) {
        m_view->setFindHits(hits, current);
        if (current >= 0)
            m_view->revealRange(hits.at(current));
        if (isListenedTo() && m_find->isAncestorOf(QApplication::focusWidget()))
            speak(m_find, m_find->spokenHit());
    });
    connect(m_find, &FindBar::codeHitsRequested, this, &LetterArea::codeHitsRequested);
    connect(m_find, &FindBar::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
}

void LetterArea::followLetter()
{
    m_placeholder->setVisible(m_view->letter().isEmpty());
    m_find->setText(m_view->letter());
}

void LetterArea::openFind()
{
    constexpr qsizetype longest = 100;
    const QString selected = m_view->letter().slice(m_view->selection());
    const bool fit = selected.size() <= longest && !selected.contains(u'\n');
    m_find->open(fit ? selected : QString(), m_view->position());
}

void LetterArea::findNext()
{
    if (m_find->isHidden())
        return openFind();
    m_find->next();
}

void LetterArea::findPrevious()
{
    if (m_find->isHidden())
        return openFind();
    m_find->previous();
}

} // namespace Kodeks
