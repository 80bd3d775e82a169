// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/letters/pagepanel.h"

#include "ui/panels/letters/pagecanvas.h"
#include "ui/panels/parts/panelheader.h"

#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

PagePanel::PagePanel(QWidget *parent)
    : QWidget(parent)
    , m_header(new PanelHeader(tr("Page")))
    , m_canvas(new PageCanvas)
    , m_scroll(new QScrollArea)
    , m_word(new QLabel)
{
    setObjectName(u"pagePanel"_s);
    setMinimumWidth(220);
    makeHeader();
    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Picture of the page"));
    m_word->setObjectName(u"pageWord"_s);
    m_word->setMargin(6);
    m_word->setWordWrap(true);
    m_word->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_word);
    connect(m_canvas, &PageCanvas::wordClicked, this, &PagePanel::wordActivated);
}

void PagePanel::makeHeader()
{
    const auto add = [this](const QString &name, Qt::ArrowType arrow, const QString &tip, auto wanted) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        connect(button, &QToolButton::clicked, this, wanted);
        m_header->addWidget(button);
    };
    add(u"previousDoubtful"_s, Qt::UpArrow, tr("Previous doubtful word"), &PagePanel::previousDoubtfulWanted);
    add(u"nextDoubtful"_s, Qt::DownArrow, tr("Next doubtful word"), &PagePanel::nextDoubtfulWanted);
}

void PagePanel::setRecognition(const Recognition &recognition, int pages)
{
    m_recognition = recognition;
    m_page = 0;
    m_pages = pages;
    m_word->clear();
    m_canvas->setPage({}, {}, {});
    if (!recognition.isEmpty())
        showPage(recognition.words.constFirst().page);
}

void PagePanel::setPosition(qsizetype position, int page, const QString &word)
{
    if (m_recognition.isEmpty())
        return;
    showPage(page);
    const RecognisedWord *found = wordAt(m_recognition, position);
    const bool within = found && found->page == page && position <= found->range.end;
    m_canvas->setCurrent(within ? found->range.start : -1);
    if (const QRect current = m_canvas->currentRect(); !current.isEmpty())
        m_scroll->ensureVisible(current.center().x(), current.center().y(), 40, 120);
    if (!within) {
        m_word->clear();
        return;
    }
    const QString sure = tr("“%1”: %2 % certain.").arg(word, QString::number(found->certainty));
    m_word->setText(isDoubtful(*found) ? sure + u' ' + tr("Doubtful: compare it with the page.") : sure);
}

void PagePanel::showPage(int page)
{
    if (std::exchange(m_page, page) == page)
        return;
    const auto doubtful = std::ranges::count_if(m_recognition.words, isDoubtful);
    m_header->setTitle(tr("Page %1 of %2").arg(m_page).arg(m_pages));
    m_header->setNote(tr("%Ln doubtful word(s)", nullptr, int(doubtful)));
    m_canvas->setPage({}, {}, tr("The page is being fetched…"));
    emit pictureWanted(page);
}

QList<RecognisedWord> PagePanel::wordsOnPage() const
{
    QList<RecognisedWord> words = m_recognition.words;
    words.removeIf([this](const RecognisedWord &word) { return word.page != m_page; });
    return words;
}

void PagePanel::setPicture(int page, const QImage &picture)
{
    if (page == m_page)
        m_canvas->setPage(picture, wordsOnPage(), {});
}

void PagePanel::setSentence(int page, const QString &sentence)
{
    if (page == m_page)
        m_canvas->setPage({}, {}, sentence);
}

} // namespace Kodeks
