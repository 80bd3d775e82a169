// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testmain.h"
#include "tests/support/windows/samplemarks.h"
#include "ui/letter/letterview.h"

#include <QElapsedTimer>
#include <QScrollBar>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Measures the letter view with a letter of 1 MB and 10,000 passages, as 10,000 paragraphs and as one single line.
class BenchLetterView : public QObject
{
    Q_OBJECT

private:
    static constexpr int paragraphs = 10'000;
    static constexpr auto paragraph
        = "Driften av sykehjemsplasser flyttes tilbake til bydel. Dette ville bidra til å bedre brukerreisen.";

    static LetterText letter(bool oneLine)
    {
        return LetterText((QString::fromUtf8(paragraph) + (oneLine ? u' ' : u'\n')).repeated(paragraphs));
    }

    static QList<PassageMark> marks(const LetterText &text, bool twoMargins)
    {
        QList<PassageMark> made;
        const qsizetype each = text.length() / paragraphs;
        for (qsizetype i = 0; i < paragraphs; ++i) {
            const qsizetype start = i * each + (i % 3) * 10;
            const qsizetype length = i % 10 == 0 ? 3 * each : each - 20;
            made.append({PassageId(i + 1), {start, std::min(text.length(), start + length)},
                QColor::fromHsv(static_cast<int>(i * 47 % 360), 180, 170), u"Sykehjem · etat → bydel"_s,
                u"A · Helhet, Effektivitet"_s, i % 2 == 0 || twoMargins,
                i % 2 == 0 ? PassageMark::Side::Left : PassageMark::Side::Right});
        }
        return made;
    }

    static void report(const char *what, QList<qint64> taken)
    {
        std::ranges::sort(taken);
        const auto at = [&](double share) {
            return static_cast<double>(taken.at(static_cast<qsizetype>(share * static_cast<double>(taken.size() - 1))))
                / 1e6;
        };
        qInfo("%-45s median %8.3f ms   99 %% %8.3f ms   worst %8.3f ms   (%lld)", what, at(0.5), at(0.99), at(1),
            static_cast<long long>(taken.size()));
    }

    static void settle(LetterView &view)
    {
        QCoreApplication::processEvents();
        const auto *idle = view.findChild<QTimer *>(u"idle"_s);
        while (idle->isActive())
            QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }

    static qint64 nanoseconds(const std::function<void()> &work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return timer.nsecsElapsed();
    }

    static void showEmpty(LetterView &view)
    {
        view.resize(860, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
    }

    static void scroll(LetterView &view)
    {
        QScrollBar *bar = view.verticalScrollBar();
        const auto frames = [&](int count, const std::function<int(int)> &value) {
            QList<qint64> taken;
            for (int i = 1; i <= count; ++i) {
                const int next = value(i);
                taken.append(nanoseconds([&] {
                    bar->setValue(next);
                    view.viewport()->repaint();
                }));
            }
            return taken;
        };
        report("scrolling by three lines, nothing known yet", frames(600, [bar](int) { return bar->value() + 60; }));
        report("jumping anywhere", frames(200, [bar](int i) {
            return static_cast<int>(static_cast<qint64>(bar->maximum()) * (i * 37 % 200) / 200);
        }));
        report("refining all heights in slices", {nanoseconds([&] { settle(view); })});
        report(
            "scrolling by three lines, all known", frames(400, [bar](int i) { return bar->maximum() / 2 + i * 60; }));
    }

    /// What the view costs of one coding action: a new mark on the next sentence, made the current one.
    static void code(LetterView &view, PassageMark mark)
    {
        QList<qint64> alone;
        QList<qint64> painted;
        view.setPosition(view.letter().length() / 2);
        for (int i = 0; i < 400; ++i) {
            view.go(LetterMove::NextSentence);
            settle(view);
            mark.id = PassageId(20'000 + i);
            mark.range = view.target();
            alone.append(nanoseconds([&] {
                view.updateMarks({mark}, {});
                view.setCurrentPassages({mark.id});
            }));
            painted.append(alone.last()
                + nanoseconds([] { QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents); }));
        }
        report("one new mark, without the repaint", alone);
        report("one new mark, repainted", painted);
    }

private slots:
    void open_data()
    {
        QTest::addColumn<bool>("oneLine");
        QTest::addColumn<bool>("twoMargins");
        QTest::newRow("10,000 paragraphs") << false << false;
        QTest::newRow("one single line") << true << false;
        QTest::newRow("10,000 paragraphs between two margins") << false << true;
        QTest::newRow("one single line between two margins") << true << true;
    }

    void open()
    {
        QFETCH(bool, oneLine);
        QFETCH(bool, twoMargins);
        qInfo("--- 1 MB as %s, 10,000 passages, 860 x 900", QTest::currentDataTag());
        const LetterText text = letter(oneLine);
        const QList<TextRange> sentences = plainSentences(text);
        const QList<PassageMark> shown = marks(text, twoMargins);
        QList<qint64> opened;
        for (int i = 0; i < 9; ++i) {
            LetterView view;
            view.setTwoMargins(twoMargins);
            showEmpty(view);
            opened.append(nanoseconds([&] {
                view.setLetter(text, sentences);
                view.setMarks(shown);
                view.viewport()->repaint();
            }));
        }
        report("opening, to the first paint", opened);
        LetterView view;
        view.setTwoMargins(twoMargins);
        showEmpty(view);
        view.setLetter(text, sentences);
        view.setMarks(shown);
        scroll(view);
        code(view, shown.first());
        report("one word further", {nanoseconds([&] { view.go(LetterMove::EndNextWord); })});
        report("zoom, repainted", {nanoseconds([&] {
            view.setTextStyle(LetterStyle::of(readingFont(), 1.2));
            view.viewport()->repaint();
        })});
        report("to the last sentence, repainted", {nanoseconds([&] {
            view.go(LetterMove::LastSentence);
            view.viewport()->repaint();
        })});
        QCOMPARE(view.sentence(), sentences.last());
    }
};

KODEKS_TEST(BenchLetterView)
#include "bench_letterview.moc"
