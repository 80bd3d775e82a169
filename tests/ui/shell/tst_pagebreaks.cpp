// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "ui/print/pagebreaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal pageHeight = 400;

void lay(QTextDocument &document, const QString &html)
{
    document.setDocumentMargin(0);
    document.setHtml(html);
    document.setPageSize({300, pageHeight});
    settlePageBreaks(document);
}

int pageOf(const QTextDocument &document, const QTextBlock &block)
{
    return int(document.documentLayout()->blockBoundingRect(block).top() / pageHeight);
}

QTextBlock blockOf(const QTextDocument &document, const QString &text)
{
    QTextBlock block = document.begin();
    while (block.isValid() && block.text() != text)
        block = block.next();
    return block;
}

QString lines(int count)
{
    return u"<p>x</p>"_s.repeated(count);
}

QString tableText(int rows)
{
    return u"<table><thead><tr><th>Head</th></tr></thead><tbody>"_s + u"<tr><td>row</td></tr>"_s.repeated(rows)
        + u"</tbody></table>"_s;
}

} // namespace

/// Where the pages of a printed document end.
class TestPageBreaks : public QObject
{
    Q_OBJECT

private slots:
    void aHeadingStandsOnThePageOfWhatItIsAbove()
    {
        for (int before = 1; before < 40; ++before) {
            QTextDocument document;
            lay(document, lines(before) + u"<h2>Heading</h2><p>below</p>"_s);
            QCOMPARE(
                pageOf(document, blockOf(document, u"Heading"_s)), pageOf(document, blockOf(document, u"below"_s)));
        }
    }

    void aTablesTitleAndHeadStandWithItsFirstRow()
    {
        for (int before = 1; before < 40; ++before) {
            QTextDocument document;
            lay(document, lines(before) + u"<p>Title</p>"_s + tableText(3));
            const int page = pageOf(document, blockOf(document, u"row"_s));
            QCOMPARE(pageOf(document, blockOf(document, u"Title"_s)), page);
            QCOMPARE(pageOf(document, blockOf(document, u"Head"_s)), page);
        }
    }

    void aHeadIsRepeatedOnlyWhereThereAreRows()
    {
        for (int before = 1; before < 40; ++before) {
            QTextDocument document;
            lay(document, lines(before) + u"<p>Title</p>"_s + tableText(6) + u"<p>after</p>"_s);
            for (QTextFrame *frame : document.rootFrame()->childFrames()) {
                auto *table = qobject_cast<QTextTable *>(frame);
                const QRectF whole = document.documentLayout()->frameBoundingRect(table);
                const QTextBlock last = table->cellAt(table->rows() - 1, 0).lastCursorPosition().block();
                const qreal end = document.documentLayout()->blockBoundingRect(last).bottom();
                const bool reaches = int(whole.bottom() / pageHeight) > int(end / pageHeight);
                QVERIFY(!reaches || table->format().headerRowCount() == 0);
            }
        }
        QTextDocument longOne;
        lay(longOne, tableText(80));
        QCOMPARE(
            qobject_cast<QTextTable *>(longOne.rootFrame()->childFrames().constFirst())->format().headerRowCount(), 1);
    }

    void shortParagraphsAreNotDivided()
    {
        const QString words
            = u"a few words that fill some lines of this narrow page and no more than that, "_s.repeated(3);
        for (int before = 1; before < 40; ++before) {
            QTextDocument document;
            lay(document, lines(before) + u"<p>"_s + words + u"</p>"_s);
            const QRectF rect = document.documentLayout()->blockBoundingRect(document.lastBlock());
            QVERIFY(rect.height() < pageHeight);
            QCOMPARE(int(rect.top() / pageHeight), int((rect.bottom() - 1) / pageHeight));
        }
    }
};

KODEKS_TEST(TestPageBreaks)
#include "tst_pagebreaks.moc"
