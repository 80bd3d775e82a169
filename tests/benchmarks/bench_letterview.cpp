// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/samplemarks.h"
#include "tests/support/testmain.h"
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
    static constexpr auto paragraph = "Driften av sykehjemsplasser flyttes tilbake til bydel. Dette ville bidra til å bedre brukerreisen.";

    static LetterText letter(bool oneLine)
    {
        return LetterText((QString::fromUtf8(paragraph) + (oneLine ? u' ' : u'\n')).repeated(paragraphs));
    }

    static QList<PassageMark> marks(const LetterText &text)
    {
        QList<PassageMark> made;
        const qsizetype each = text.length() / paragraphs;
        for (qsizetype i = 0; i < paragraphs; ++i) {
            const qsizetype start = i * each + (i % 3) * 10;
            const qsizetype length = i % 10 == 0 ? 3 * each : each - 20;
            made.append({PassageId(i + 1), {start, std::min(text.length(), start + length)}, QColor::fromHsv(static_cast<int>(i * 47 % 360), 180, 170),
                u"Sykehjem · etat → bydel"_s, u"A · Helhet, Effektivitet"_s, i % 2 == 0});
        }
        return made;
    }

    static void report(const char *what, QList<qint64> nanoseconds)
    {
        std::ranges::sort(nanoseconds);
        const auto at = [&](double share) {
            return static_cast<double>(nanoseconds.at(static_cast<qsizetype>(share * static_cast<double>(nanoseconds.size() - 1)))) / 1e6;
        };
        qInfo("%-52s median %8.3f ms   99 %% %8.3f ms   worst %8.3f ms   (%lld)", what, at(0.5), at(0.99), at(1), static_cast<long long>(nanoseconds.size()));
    }

    static void settle(LetterView &view)
    {
        QCoreApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        while (!view.findChildren<QTimer *>().isEmpty() && timer.elapsed() < 20'000) {
            const auto timers = view.findChildren<QTimer *>();
            if (std::ranges::none_of(timers, &QTimer::isActive))
                break;
            QCoreApplication::processEvents();
        }
        QCoreApplication::processEvents();
    }

private slots:
    void open_data()
    {
        QTest::addColumn<bool>("oneLine");
        QTest::newRow("10,000 paragraphs") << false;
        QTest::newRow("one single line") << true;
    }

    void open()
    {
        QFETCH(bool, oneLine);
        qInfo("--- 1 MB as %s, 10,000 passages, 860 x 900", QTest::currentDataTag());
        const LetterText text = letter(oneLine);
        const QList<TextRange> sentences = plainSentences(text);
        const QList<PassageMark> shown = marks(text);
        QImage picture(860, 900, QImage::Format_ARGB32_Premultiplied);
        QList<qint64> opened;
        QElapsedTimer timer;
        for (int i = 0; i < 9; ++i) {
            LetterView view;
            view.resize(picture.size());
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            QCoreApplication::processEvents();
            timer.start();
            view.setLetter(text, sentences);
            view.setMarks(shown);
            view.repaint();
            view.viewport()->repaint();
            opened.append(timer.nsecsElapsed());
        }
        report("opening, to the first paint", opened);

        LetterView view;
        view.resize(picture.size());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setLetter(text, sentences);
        view.setMarks(shown);
        QList<qint64> frames;
        QScrollBar *bar = view.verticalScrollBar();
        const auto frame = [&](int value) {
            timer.start();
            bar->setValue(value);
            view.viewport()->repaint();
            frames.append(timer.nsecsElapsed());
        };
        for (int i = 1; i <= 600; ++i)
            frame(bar->value() + 60);
        report("scrolling by three lines, nothing known yet", std::exchange(frames, {}));
        for (int i = 1; i <= 200; ++i)
            frame(static_cast<int>(static_cast<qint64>(bar->maximum()) * (i * 37 % 200) / 200));
        report("jumping anywhere", std::exchange(frames, {}));
        timer.start();
        settle(view);
        qInfo("%-52s %8.0f ms", "refining all heights in slices", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        for (int i = 1; i <= 400; ++i)
            frame(bar->maximum() / 2 + i * 60);
        report("scrolling by three lines, all known", std::exchange(frames, {}));

        QList<qint64> changes;
        QList<qint64> changesAlone;
        const TextRange sentence = view.sentence();
        view.setPosition(text.length() / 2);
        settle(view);
        for (int i = 0; i < 400; ++i) {
            view.go(LetterMove::NextSentence);
            settle(view);
            PassageMark mark = shown.first();
            mark.id = PassageId(20'000 + i);
            mark.range = view.target();
            timer.start();
            view.updateMarks({mark}, {});
            view.setCurrentPassage(mark.id);
            changesAlone.append(timer.nsecsElapsed());
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
            changes.append(timer.nsecsElapsed());
        }
        report("one new mark, without the repaint", changesAlone);
        report("one new mark, repainted", changes);
        timer.start();
        view.go(LetterMove::EndNextWord);
        qInfo("%-52s %8.3f ms", "one word further", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        view.setZoom(1.2);
        view.viewport()->repaint();
        qInfo("%-52s %8.3f ms", "zoom, repainted", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.start();
        view.go(LetterMove::LastSentence);
        view.viewport()->repaint();
        qInfo("%-52s %8.3f ms", "to the last sentence, repainted", static_cast<double>(timer.nsecsElapsed()) / 1e6);
        QVERIFY(!sentence.isEmpty());
    }
};

KODEKS_TEST_MAIN(BenchLetterView)
#include "bench_letterview.moc"
