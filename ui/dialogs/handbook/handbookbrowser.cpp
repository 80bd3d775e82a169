// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/handbook/handbookbrowser.h"

#include "ui/dialogs/handbook/handbookpictures.h"
#include "ui/models/codes/legiblepalette.h"
#include "ui/models/codes/shade.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// Where a picture will be.
QPixmap frame(const QPalette &palette)
{
    QPixmap empty(560, 320);
    empty.fill(palette.color(QPalette::AlternateBase));
    QPainter painter(&empty);
    painter.setPen(edgeColor(palette));
    painter.drawRect(empty.rect().adjusted(0, 0, -1, -1));
    return empty;
}

QPixmap framed(QPixmap picture, const QPalette &palette, int width)
{
    if (picture.width() > width)
        picture = picture.scaledToWidth(width, Qt::SmoothTransformation);
    QPainter painter(&picture);
    painter.setPen(edgeColor(palette));
    painter.drawRect(picture.rect().adjusted(0, 0, -1, -1));
    return picture;
}

/// Markdown's tables have no room in their cells.
void spaceTables(QTextFrame &whole, const QPalette &palette)
{
    for (QTextFrame *child : whole.childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(child)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setBorderCollapse(true);
            format.setBorder(1);
            format.setBorderBrush(edgeColor(palette));
            table->setFormat(format);
        }
        spaceTables(*child, palette);
    }
}

} // namespace

HandbookBrowser::HandbookBrowser(HandbookPictures &pictures, QWidget *parent)
    : QTextBrowser(parent)
    , m_pictures(pictures)
{
    setObjectName(u"handbookText"_s);
    setAccessibleName(tr("Handbook"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(&pictures, &HandbookPictures::painted, this, [this] {
        const bool stays = isWhereItWent();
        const int place = verticalScrollBar()->value();
        const QTextCursor chosen = textCursor();
        const int position = chosen.selectionStart();
        const auto length = chosen.selectionEnd() - position;
        layOut();
        setHits(m_hits, m_hitLength);
        if (length > 0)
            goToPosition(position, length);
        stays ? goToHeading(m_wanted) : verticalScrollBar()->setValue(place);
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HandbookBrowser::readOn);
}

void HandbookBrowser::showPage(const HandbookPage &page)
{
    m_page = page.id;
    m_wanted = -1;
    m_markdown = page.markdown;
    layOut();
}

void HandbookBrowser::layOut()
{
    m_headings.clear(); // those of the page before are asked for as soon as it goes
    document()->clear();
    document()->setDocumentMargin(24);
    document()->setMarkdown(m_markdown);
    spaceTables(*document()->rootFrame(), palette());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            m_headings.append(block.position());
            format.setTopMargin(format.headingLevel() == 1 ? 0 : 20);
        }
        if (!QTextCursor(block).currentTable())
            format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        QTextCursor(block).setBlockFormat(format);
    }
    moveCursor(QTextCursor::Start);
}

int HandbookBrowser::topOf(int position) const
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    return cursorRect(cursor).top() + verticalScrollBar()->value();
}

void HandbookBrowser::goToHeading(int heading)
{
    const bool exists = heading > 0 && heading < m_headings.size();
    QTextCursor cursor(document());
    cursor.setPosition(exists ? m_headings.at(heading) : 0);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(exists ? topOf(m_headings.at(heading)) - 12 : 0);
    m_wanted = exists ? heading : 0;
    m_wantedAt = verticalScrollBar()->value();
    emit readOn();
}

bool HandbookBrowser::isWhereItWent() const
{
    return m_wanted >= 0 && verticalScrollBar()->value() == m_wantedAt;
}

void HandbookBrowser::goToPosition(int position, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(topOf(position) - viewport()->height() / 3);
    emit readOn();
}

int HandbookBrowser::headingInSight() const
{
    if (isWhereItWent())
        return m_wanted;
    const int line = verticalScrollBar()->value() + 40;
    int found = -1;
    for (int i = 0; i < m_headings.size() && topOf(m_headings.at(i)) <= line; ++i)
        found = i;
    return found;
}

void HandbookBrowser::setHits(const QList<int> &positions, int length)
{
    m_hits = positions;
    m_hitLength = length;
    QTextEdit::ExtraSelection mark;
    const QColor yellow(0xff, 0xd5, 0x3d, 0x80);
    mark.format.setBackground(over(fainter(yellow, palette().color(QPalette::Base), palette().color(QPalette::Text), 7),
        palette().color(QPalette::Base)));
    QList<QTextEdit::ExtraSelection> marks;
    for (const int position : positions) {
        mark.cursor = QTextCursor(document());
        mark.cursor.setPosition(std::min(position, document()->characterCount() - 1));
        mark.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, length);
        marks.append(mark);
    }
    setExtraSelections(marks);
}

QVariant HandbookBrowser::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource || name.scheme() != u"picture")
        return QTextBrowser::loadResource(type, name);
    const QPixmap picture = m_pictures.picture(name.path());
    constexpr int widest = 640;
    return picture.isNull() ? frame(palette()) : framed(picture, palette(), widest);
}

void HandbookBrowser::resizeEvent(QResizeEvent *event)
{
    const bool stays = isWhereItWent();
    QTextBrowser::resizeEvent(event);
    if (stays)
        goToHeading(m_wanted);
}

/// Back and forward are the dialog's.
void HandbookBrowser::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::AltModifier)
        event->ignore();
    else
        QTextBrowser::keyPressEvent(event);
}

void HandbookBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_markdown.isEmpty())
        layOut();
}

} // namespace Kodeks
