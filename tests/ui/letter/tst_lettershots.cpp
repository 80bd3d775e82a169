// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "ui/letter/letterarea.h"
#include "ui/letter/letterview.h"
#include "ui/letter/text/textsearch.h"

#include <QDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Draws the letter view in several states. With KODEKS_SCREENSHOTS=FOLDER in the environment the pictures are kept
/// there to be looked at.
class TestLetterShots : public QObject
{
    Q_OBJECT

private:
    static QPalette darkPalette()
    {
        QPalette palette;
        palette.setColor(QPalette::Base, QColor(0x1e, 0x22, 0x26));
        palette.setColor(QPalette::Window, QColor(0x2a, 0x2e, 0x32));
        palette.setColor(QPalette::Text, QColor(0xe6, 0xe6, 0xe6));
        palette.setColor(QPalette::WindowText, QColor(0xe6, 0xe6, 0xe6));
        palette.setColor(QPalette::ButtonText, QColor(0xe6, 0xe6, 0xe6));
        palette.setColor(QPalette::Highlight, QColor(0x3d, 0xae, 0xe9));
        return palette;
    }

    static QList<Section> sections(const LetterText &text)
    {
        QList<Section> found;
        qsizetype start = 0;
        for (const QString &line : text.string().split(u'\n')) {
            const TextRange range = text.rangeFromUtf16(start, start + line.size());
            start += line.size() + 1;
            if (line.trimmed().isEmpty())
                continue;
            if (line.startsWith(u"Vår ref"_s) || line.startsWith(u"Dato"_s) || line.startsWith(u"Deres ref"_s))
                found.append({Section::Kind::Reference, range, {}, 0});
            else if (line.contains(u'?') && line.at(0).isDigit())
                found.append({Section::Kind::Question, range, {}, 0});
            else if (line.size() < 60 && !line.endsWith(u'.') && !line.contains(u':') && line.at(0).isUpper())
                found.append({Section::Kind::Heading, range, {}, 0});
        }
        return found;
    }

    static LetterText mixedDirections()
    {
        return LetterText(u"Abc שלום עולם, dette er בדיקה av retning 😀👩‍👩‍👧 og e\u0301.\n"
                          "זוהי פסקה שלמה בעברית שצריכה להתיישר לימין ולהיות ארוכה מספיק כדי להימשך על פני יותר משורה "
                          "אחת בטור הקריאה של המכתב.\nمرحبا بالعالم.\n"_s);
    }

    static QList<PassageMark> marksFor(const QString &letter, const QString &coders)
    {
        if (letter == u"rtl"_s)
            return {
                {PassageId(1), {4, 22}, QColor(0x2f, 0x9e, 0x5b), u"Sykehjem · etat → bydel"_s, u"A · Helhet"_s, true},
                {PassageId(2), {60, 140}, QColor(0x6a, 0x5a, 0xc0), u"Lønn · uendret"_s, u"A"_s, true}};
        if (letter.isEmpty())
            return {};
        QList<PassageMark> marks = sampleMarks(letter, u"a"_s, 1);
        if (coders == u"ab"_s)
            marks += sampleMarks(letter, u"b"_s, 1000);
        if (coders == u"crowded"_s) {
            for (const PassageMark &mark : QList(marks)) {
                for (int i = 1; i < 4; ++i)
                    marks.append(
                        {PassageId(mark.id.value() + i * 1000), {mark.range.start + i * 20, mark.range.end + i * 30},
                            QColor::fromHsv(i * 90, 200, 180), mark.label, mark.sublabel, true});
            }
        }
        return marks;
    }

    /// Scrolls to the first question and puts the cursor, the selection or the current passage on a passage there.
    static void arrange(LetterArea &area, const QList<PassageMark> &marks, const QString &state)
    {
        LetterView &view = *area.view();
        const LetterText &text = view.letter();
        const qsizetype place = text.fromUtf16(std::max<qsizetype>(0, text.string().indexOf(u"1. "_s)));
        view.setPosition(place);
        if (state == u"find"_s) {
            view.setSelection(findInText(text, u"bydel"_s, Qt::CaseSensitive).first());
            area.openFind();
            return area.findNext();
        }
        view.revealRange({std::min(text.length() - 1, place + 1800), std::min(text.length(), place + 2200)});
        const auto shown = std::ranges::find_if(
            marks, [&](const PassageMark &mark) { return view.rangeRect(mark.range).top() > view.height() / 3; });
        if (shown == marks.end())
            return;
        if (state == u"selection"_s)
            view.setSelection({shown->range.start + 10, shown->range.start + 130});
        else
            view.setPosition(state == u"current"_s ? shown->range.end + 3 : shown->range.start);
        if (state != u"sentence"_s)
            view.setCurrentPassages({shown->id});
    }

private slots:
    void aLetterIsDrawn_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("coders");
        QTest::addColumn<QString>("state");
        const QString lo = u"lo-kommune-oslo.txt"_s;
        const QString velferd = u"velferdsetaten.txt"_s;
        QTest::newRow("light") << lo << QSize(860, 900) << false << u"a"_s << u"current"_s;
        QTest::newRow("dark") << lo << QSize(860, 900) << true << u"a"_s << u"current"_s;
        QTest::newRow("overlaps-light") << lo << QSize(1000, 900) << false << u"ab"_s << u"selection"_s;
        QTest::newRow("overlaps-dark") << velferd << QSize(1000, 900) << true << u"ab"_s << u"selection"_s;
        QTest::newRow("narrow") << velferd << QSize(700, 800) << false << u"ab"_s << u"sentence"_s;
        QTest::newRow("very-narrow") << velferd << QSize(420, 800) << false << u"ab"_s << u"sentence"_s;
        QTest::newRow("find") << velferd << QSize(860, 700) << false << u"a"_s << u"find"_s;
        QTest::newRow("crowded") << lo << QSize(860, 700) << false << u"crowded"_s << u"sentence"_s;
        QTest::newRow("right-to-left") << u"rtl"_s << QSize(860, 500) << false << u""_s << u"rtl"_s;
        QTest::newRow("empty") << u""_s << QSize(700, 500) << false << u""_s << u"empty"_s;
    }

    void aLetterIsDrawn()
    {
        QFETCH(QString, letter);
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, coders);
        QFETCH(QString, state);
        LetterArea area;
        LetterView &view = *area.view();
        if (dark)
            area.setPalette(darkPalette());
        area.resize(size);
        area.setPlaceholder(u"No letter is open. Choose one on the left, or import letters with Ctrl+I."_s);
        const LetterText text = letter == u"rtl"_s ? mixedDirections()
            : letter.isEmpty()                     ? LetterText()
                                                   : sampleLetter(letter);
        view.setLetter(text, plainSentences(text), {}, sections(text));
        area.show();
        QVERIFY(QTest::qWaitForWindowExposed(&area));
        const QList<PassageMark> marks = marksFor(letter, coders);
        view.setMarks(marks);
        view.setFocus();
        if (state == u"rtl"_s)
            view.setSelection({30, 45});
        else if (!text.isEmpty())
            arrange(area, marks, state);
        QCoreApplication::processEvents();
        const QImage picture = area.grab().toImage();
        QCOMPARE(picture.size(), size);
        QVERIFY(dark == (picture.pixelColor(2, 2).lightness() < 100));
        const QString folder = qEnvironmentVariable("KODEKS_SCREENSHOTS");
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        if (!folder.isEmpty())
            QVERIFY(QDir().mkpath(folder) && picture.save(folder + u"/letter-%1.png"_s.arg(name)));
    }
};

KODEKS_TEST(TestLetterShots)
#include "tst_lettershots.moc"
