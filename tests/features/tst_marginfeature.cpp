// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "core/project/project.h"
#include "tests/support/testmain.h"
#include "tests/support/windows/windowfixture.h"
#include "ui/letter/letterview.h"
#include "ui/models/words/display.h"
#include "ui/shell/actions/actionregistry.h"
#include "ui/shell/coding/lettercontroller.h"

#include <QScrollBar>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

using Role = LabelLine::Role;

/// Which tasks a shortened name may stand for.
int candidates(const QString &shown, const QStringList &tasks)
{
    const QString beginning = shown.endsWith(u'…') ? shown.chopped(1).trimmed() : QString();
    return static_cast<int>(std::ranges::count_if(
        tasks, [&](const QString &task) { return beginning.isEmpty() ? task == shown : task.startsWith(beginning); }));
}

/// What a label does not tell of its passage; empty if it tells task and direction.
QString missing(const MarginItem &item, const QStringList &tasks)
{
    if (item.lines.isEmpty())
        return u"no label"_s;
    QString task;
    QString direction;
    for (const LabelLine &line : item.lines) {
        if (line.role == Role::Below)
            continue;
        const qsizetype dot = line.role == Role::Both ? line.text.lastIndexOf(u" · "_s) : -1;
        QString &part = line.role == Role::Direction ? direction : task;
        part += (part.isEmpty() ? QString() : u" "_s) + line.text.left(dot);
        if (dot >= 0)
            direction = line.text.sliced(dot + 3);
    }
    if (!task.startsWith(item.mark.label) && candidates(task, tasks) != 1)
        return u"the task is “%1”"_s.arg(task);
    return direction == item.mark.direction ? QString() : u"the direction is “%1”"_s.arg(direction);
}

} // namespace

/// The margin as it is seen in the window: labels that can be read, on a laptop too.
class MarginFeature : public QObject
{
    Q_OBJECT

private slots:
    void everyLabelOfTheSampleTellsTaskAndDirection_data();
    void everyLabelOfTheSampleTellsTaskAndDirection();
    void coderIsSaidOnlyWhereSeveralAreShown();
    void theWidthOfTheMarginIsChangedByKeysAndRemembered();
};

void MarginFeature::everyLabelOfTheSampleTellsTaskAndDirection_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("all");
    for (const QString &language : {u"en"_s, u"nb"_s}) {
        for (const bool all : {false, true})
            QTest::addRow("%s, %s", qPrintable(language), all ? "all coders" : "one coder") << language << all;
    }
}

void MarginFeature::everyLabelOfTheSampleTellsTaskAndDirection()
{
    QFETCH(const QString, language);
    QFETCH(const bool, all);
    Language spoken;
    spoken.use(language);
    WindowFixture fixture;
    fixture.openSample();
    QCoreApplication::processEvents(); // the window gives its parts their places
    if (all)
        fixture.run(u"view.allCoders"_s);
    QStringList tasks;
    for (const Task &task : fixture.project().codebook().tasks) {
        if (!task.group)
            tasks.append(task.name);
    }
    LetterView &view = fixture.letter();
    int labels = 0;
    int farthest = 0;
    for (const Letter &letter : fixture.project().letters()) {
        fixture.window().letters().open(letter.id);
        for (int y = 0; y <= view.verticalScrollBar()->maximum(); y += 97) {
            view.verticalScrollBar()->setValue(y);
            const QList<MarginItem> items = view.margin().items();
            for (const MarginItem &item : items) {
                QVERIFY2(!item.label.isEmpty(), qPrintable(letter.name));
                if (item.sharing.isEmpty())
                    continue;
                ++labels;
                const QString fault = missing(item, tasks);
                QVERIFY2(fault.isEmpty(), qPrintable(u"%1, %2: %3"_s.arg(letter.name, item.mark.said(), fault)));
                farthest = std::max({farthest, item.top - item.label.bottom(), item.label.top() - item.bottom});
            }
        }
    }
    QVERIFY(labels > 200);
    qInfo("%d labels, the farthest %d pixels from its bracket", labels, farthest);
}

void MarginFeature::coderIsSaidOnlyWhereSeveralAreShown()
{
    WindowFixture fixture;
    fixture.openSample();
    const auto named = [&] {
        return std::ranges::any_of(fixture.letter().margin().items(), [](const MarginItem &item) {
            return std::ranges::any_of(
                item.lines, [](const LabelLine &line) { return line.text.contains(u"Coder A"_s); });
        });
    };
    fixture.letter().stepPassage(1);
    QVERIFY(!named());
    fixture.run(u"view.allCoders"_s);
    QVERIFY(named());
    const auto shared = [&] {
        return std::ranges::any_of(fixture.letter().margin().items(),
            [](const MarginItem &item) { return item.sharing.size() == 2 && !item.lines.isEmpty(); });
    };
    for (int i = 0; i < 30 && !shared(); ++i)
        fixture.letter().stepPassage(1);
    QVERIFY(shared());
}

void MarginFeature::theWidthOfTheMarginIsChangedByKeysAndRemembered()
{
    WindowFixture fixture;
    fixture.openSample();
    fixture.letter().stepPassage(1);
    const auto width = [&] { return fixture.letter().margin().items().constFirst().label.width(); };
    const int before = width();
    fixture.run(u"view.marginWider"_s);
    const int wide = width();
    QVERIFY(wide > before);
    fixture.restart();
    fixture.openSample();
    fixture.letter().stepPassage(1);
    QCOMPARE(width(), wide);
    fixture.run(u"view.marginNarrower"_s);
    QVERIFY(width() < wide);
    fixture.run(u"view.marginReset"_s);
    QCOMPARE(width(), before);
}

KODEKS_TEST(MarginFeature)
#include "tst_marginfeature.moc"
