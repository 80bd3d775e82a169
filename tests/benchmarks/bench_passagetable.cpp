// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edits/edits.h"
#include "core/project/project.h"
#include "tests/support/measure.h"
#include "tests/support/projects/largeproject.h"
#include "ui/models/lists/passagetablemodel.h"
#include "ui/panels/lists/passagespanel.h"

#include <QApplication>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Kodeks;
using namespace Qt::StringLiterals;

namespace {

void loading(Project &project)
{
    Measured reading;
    Measured loads;
    Measured calls;
    for (int i = 0; i < 5; ++i) {
        reading.add([&] { (void)project.allPassages().value(); });
        PassageTableModel model;
        model.setProject(&project);
        loads.add([&] {
            calls.add([&] { model.load(); });
            (void)QTest::qWaitFor([&] { return !model.isReading(); }, 30000);
        });
    }
    reading.print("read 50,000 passages with quotes (core alone)");
    calls.print("load the table: the window is held up");
    loads.print("load the table: until its rows are there");
}

void filtering(PassageTableModel &model)
{
    const std::pair<const char *, QString> filters[]
        = {{"filter: one common word", u"bydel"_s}, {"filter: one letter", u"e"_s},
            {"filter: three words", u"sykehjem coder helse"_s}, {"filter: a word nothing holds", u"xyzzy"_s}};
    for (const auto &[name, text] : filters) {
        Measured times;
        for (int i = 0; i < 5; ++i) {
            model.setFilter({});
            times.add([&] { model.setFilter({text, {}, {}, {}}); });
        }
        times.print(name);
    }
    Measured clearing;
    for (int i = 0; i < 5; ++i) {
        model.setFilter({u"xyzzy"_s, {}, {}, {}});
        clearing.add([&] { model.setFilter({}); });
    }
    clearing.print("filter cleared, 50,000 rows again");
}

/// By all that may have a column, an attribute of the letters among them.
void sorting(PassageTableModel &model, const Project &project)
{
    Measured choosing;
    for (int i = 0; i < 5; ++i) {
        model.setColumns(firstColumns());
        choosing.add([&] { model.setColumns(possibleColumns(&project)); });
    }
    choosing.print("show all columns");
    for (int column = 0; column < model.columnCount(); ++column) {
        Measured times;
        for (int i = 0; i < 5; ++i) {
            model.sort((column + 1) % model.columnCount(), Qt::AscendingOrder);
            times.add([&] { model.sort(column, Qt::DescendingOrder); });
        }
        const QString title
            = u"sort 50,000 rows by "_s + model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        times.print(qPrintable(title));
    }
}

void following(Project &project)
{
    const QList<QuotedPassage> all = project.allPassages().value();
    int round = 0;
    const auto edit = [&](int i) {
        Passage changed = all.at(i * 900).passage;
        changed.memo = QString::number(++round);
        (void)project.apply(Edits::changePassage(changed)).value();
    };
    Measured alone;
    for (int i = 0; i < 50; ++i)
        alone.add([&] { edit(i); });
    alone.print("one edit, durable, no table");
    PassagesPanel panel;
    panel.resize(1280, 220);
    panel.setProject(&project);
    Measured showing;
    showing.add([&] { panel.show(); });
    showing.print("show the panel the first time: the window is held up");
    const auto *model = panel.findChild<QTableView *>()->model();
    (void)QTest::qWaitFor([&] { return model->rowCount() > 0; }, 30000);
    Measured painting;
    for (int i = 0; i < 20; ++i)
        painting.add([&] { panel.grab(); });
    painting.print("paint the whole panel");
    Measured followed;
    for (int i = 0; i < 50; ++i)
        followed.add([&] { edit(i); });
    followed.print("one edit, durable, followed by the table");
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"large.kodeks"_s);
    makeLargeProject(path, 1000, 5000, 50000);
    const auto project = Project::open(path).value();
    loading(*project);
    PassageTableModel model;
    model.setProject(project.get());
    model.load();
    (void)QTest::qWaitFor([&] { return !model.isReading(); }, 30000);
    filtering(model);
    int number = 0;
    for (const Letter &letter : QList<Letter>(project->letters()))
        (void)project->apply(Edits::setAttribute(letter.id, u"Type"_s, QString::number(++number % 12))).value();
    sorting(model, *project);
    following(*project);
    return 0;
}
