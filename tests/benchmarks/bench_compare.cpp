// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "tests/support/testmain.h"
#include "ui/letter/letterview.h"
#include "ui/models/compare/differencesmodel.h"
#include "ui/shell/compare/comparemarks.h"

#include <QScrollBar>
#include <QTemporaryDir>

using namespace Kodeks;
using namespace Qt::StringLiterals;

/// Measures comparing two coders in a letter of 1 MB with 10,000 passages.
class BenchCompare : public QObject
{
    Q_OBJECT

private:
    static void settled(const Comparison &comparison)
    {
        QVERIFY(QTest::qWaitFor([&] { return comparison.isReady() && !comparison.isReading(); }, 60'000));
    }

    static void scroll(LetterView &view)
    {
        Measured frames;
        QScrollBar *bar = view.verticalScrollBar();
        for (int i = 0; i < 400; ++i) {
            frames.add([&] {
                bar->setValue(bar->value() + 60);
                view.viewport()->repaint();
            });
        }
        frames.print("scrolling by three lines between two margins");
    }

    /// What the window does in its own thread when one difference has been decided.
    static void decide(
        Project &project, Comparison &comparison, const DifferencesModel &model, CompareMarks &marks, LetterView &view)
    {
        Measured edits;
        Measured shown;
        Measured whole;
        const LetterId letter = model.at(0).letter;
        for (int i = 0; i < 12; ++i) {
            whole.add([&] {
                const Settling settling = model.at(0).settling(comparison.a(), comparison.b(), Settlement::Decision::A);
                edits.add([&] { QVERIFY(project.apply(Edits::settle(settling))); });
                settled(comparison);
            });
            shown.add([&] {
                const CompareMarks::Changes changes = marks.show(letter);
                view.updateMarks(changes.put, changes.gone);
                view.viewport()->repaint();
            });
        }
        edits.print("settling one difference (durable)");
        shown.print("marking and painting it");
        whole.print("until the list knows it (in another thread)");
    }

private slots:
    void compare()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"large.kodeks"_s);
        makeLargeProject(path, 1, 1'000'000, 10'000);
        const auto project = Project::open(path);
        QVERIFY(project);
        const LetterId letter = (*project)->letters().constFirst().id;
        Comparison comparison;
        const DifferencesModel model(comparison);
        comparison.setProject(project->get());
        Measured read;
        read.add([&] {
            comparison.compare((*project)->coders().at(0).id, (*project)->coders().at(1).id);
            settled(comparison);
        });
        read.print("reading and pairing all passages (in another thread)");
        QVERIFY(model.rowCount() > 0);
        qInfo("%d differences, %lld agreed", model.rowCount(), static_cast<long long>(comparison.counts().agreed));
        LetterView view;
        view.setTwoMargins(true);
        view.resize(950, 900);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setLetter(*(*project)->text(letter), {});
        CompareMarks marks(comparison);
        Measured marked;
        marked.add([&] {
            view.updateMarks(marks.show(letter).put, {});
            view.viewport()->repaint();
        });
        marked.print("marking the letter, to the first paint");
        scroll(view);
        decide(**project, comparison, model, marks, view);
    }
};

KODEKS_TEST(BenchCompare)
#include "bench_compare.moc"
