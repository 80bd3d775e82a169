// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/letters/letterdescribing.h"

#include "core/base/shorter.h"
#include "core/exchange/tables/tablenumber.h"
#include "core/model/gapwords.h"
#include "core/model/letterattributes.h"
#include "core/project/edits/edits.h"
#include "core/project/letters/letternames.h"
#include "core/project/project.h"
#include "core/project/workspace.h"

#include <QCoreApplication>
#include <map>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Describing
{
    Q_DECLARE_TR_FUNCTIONS(LetterDescribing)
};

using Column = LetterTable::Column;
using Role = Column::Role;

/// What two columns may not both say.
QString keyOf(const Column &column)
{
    switch (column.role) {
    case Role::Letter: return u"letter"_s;
    case Role::Folder: return u"folder"_s;
    case Role::Fact: return u"fact %1"_s.arg(static_cast<int>(column.fact));
    case Role::Attribute: return u"attribute "_s + attributeKey(column.title);
    case Role::Text:
    case Role::Question:
    case Role::Ignored: break;
    }
    return {};
}

/// The beginning of what a cell says, on one line.
QString shown(const QString &cell, qsizetype most = 80)
{
    QString text = attributeName(cell.left(most));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text;
}

class Planner
{
public:
    Planner(const Project &project, const LetterTable &table)
        : m_project(project)
        , m_table(table)
        , m_names(project.letters())
    {
        m_plan.fileName = table.fileName;
        m_plan.rows = table.rows.size();
        m_plan.remarks = table.remarks;
        for (const QString &name : attributeNames(project.letters()))
            m_spelled.insert(attributeKey(name), name);
    }

    Result<LetterTablePlan> plan()
    {
        if (const auto checked = checkColumns(); !checked)
            return failed(checked);
        constexpr qsizetype mostProblems = 1'000;
        for (qsizetype row = 0; row < m_table.rows.size(); ++row) {
            if (m_plan.problems.size() >= mostProblems) {
                addProblem(m_table.lines.at(row),
                    Describing::tr("this line and those below were not compared, since there are so many problems."));
                break;
            }
            addRow(row);
        }
        takeChanges();
        tellUntitled();
        if (!m_gaps.isEmpty())
            m_plan.remarks.append(
                Describing::tr("“%1”: taken as empty cells, which leave what is there, since they stand for gaps: %2.")
                    .arg(m_table.fileName, m_gaps.list()));
        return std::move(m_plan);
    }

private:
    struct Said
    {
        QString value;
        qsizetype line = 0;
    };

    Result<> checkColumns()
    {
        QHash<QString, QString> titles;
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            const Column &column = m_table.columns.at(i);
            const QString key = keyOf(column);
            if (!key.isEmpty() && titles.contains(key))
                return failure(Error::Kind::Invalid,
                    Describing::tr("“%1”: the columns “%2” and “%3” say the same of a letter. Remove one of them.")
                        .arg(m_table.fileName, shown(titles.value(key)), shown(column.title)));
            if (column.role == Role::Attribute && attributeName(column.title).size() > longestAttributeName)
                return failure(Error::Kind::TooLarge,
                    Describing::tr(
                        "“%1”: the title of column %2 is longer than the %3 characters that an attribute can have. "
                        "Shorten it.")
                        .arg(m_table.fileName, QString::number(i + 1), QString::number(longestAttributeName)));
            if (column.role == Role::Letter)
                m_letterColumn = i;
            if (column.role == Role::Folder)
                m_folderColumn = i;
            if (column.role == Role::Fact && column.fact == Fact::Dated)
                m_dateOrders.insert(i, orderOfColumn(i));
            if (!key.isEmpty())
                titles.insert(key, column.title);
        }
        if (m_letterColumn < 0)
            return failure(Error::Kind::Invalid,
                Describing::tr(
                    "“%1” has no column that names the letters. Give the column with the file names the title “file”.")
                    .arg(m_table.fileName));
        return {};
    }

    [[nodiscard]] DateOrder orderOfColumn(qsizetype column) const
    {
        QStringList cells;
        for (const QStringList &row : m_table.rows)
            cells.append(row.at(column));
        return dateOrderOf(cells);
    }

    /// What columns say that have no title; such that only number the rows say nothing.
    void tellUntitled()
    {
        const auto saysSomething
            = [](const QString &cell) { return !cell.trimmed().isEmpty() && wholeNumbers(cell).isEmpty(); };
        for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
            if (m_table.columns.at(i).title.isEmpty()
                && std::ranges::any_of(
                    m_table.rows, [&](const QStringList &cells) { return saysSomething(cells.at(i)); }))
                m_plan.remarks.append(Describing::tr("“%1”: column %2 has no title and was not read.")
                        .arg(m_table.fileName, QString::number(i + 1)));
        }
    }

    void addRow(qsizetype row)
    {
        const QStringList &cells = m_table.rows.at(row);
        const qsizetype line = m_table.lines.at(row);
        const QString name = cells.at(m_letterColumn).trimmed();
        const QString folder = m_folderColumn < 0 ? QString() : cells.at(m_folderColumn).trimmed();
        const QList<LetterId> letters = name.isEmpty() ? QList<LetterId>() : m_names.find(name, folder);
        if (letters.size() != 1) {
            m_plan.unmatched.append(
                unmatched(folder.isEmpty() || name.isEmpty() ? name : folder + u'/' + name, line, letters));
            return;
        }
        ++m_plan.matched;
        for (qsizetype column = 0; column < m_table.columns.size(); ++column) {
            const Role role = m_table.columns.at(column).role;
            if (role == Role::Fact || role == Role::Attribute)
                addCell(letters.constFirst(), column, cells.at(column), line);
        }
    }

    [[nodiscard]] QString unmatched(const QString &name, qsizetype line, const QList<LetterId> &letters) const
    {
        if (name.isEmpty())
            return Describing::tr("“%1”, line %2: no letter is named.").arg(m_table.fileName, QString::number(line));
        if (letters.isEmpty())
            return Describing::tr("“%1”, line %2: the project has no letter “%3”.")
                .arg(m_table.fileName, QString::number(line), shown(name, 200));
        constexpr qsizetype most = 3;
        QStringList names;
        for (const LetterId letter : letters.first(std::min(most + 1, letters.size())))
            names.append(m_project.letter(letter)->name);
        return Describing::tr(
            "“%1”, line %2: “%3” could be any of %n letter(s): %4.", nullptr, static_cast<int>(letters.size()))
            .arg(m_table.fileName, QString::number(line), shown(name, 200), firstOf(names, most));
    }

    void addCell(LetterId letter, qsizetype column, const QString &cell, qsizetype line)
    {
        const Column &about = m_table.columns.at(column);
        if (cell.size() > longestAttributeValue)
            return addProblem(line,
                Describing::tr("what “%1” says is longer than %2 characters. Shorten it.")
                    .arg(shown(about.title), QString::number(longestAttributeValue)));
        QString value = attributeText(cell);
        if (about.role == Role::Fact)
            value = value.simplified();
        if (value.isEmpty())
            return;
        if (looksLikeGap(value)) {
            m_gaps.add(value);
            return;
        }
        if (about.role == Role::Fact && about.fact == Fact::Dated) {
            const QString date = dateOfCell(value, m_dateOrders.value(column));
            if (date.isEmpty())
                return addProblem(line,
                    Describing::tr(
                        "“%1” in “%2” is no date that can be read with certainty. Write it as year, month and day: "
                        "2024-04-17.")
                        .arg(shown(value), shown(about.title)));
            value = date;
        }
        Said &said = m_said[letter][column];
        if (said.line > 0 && said.value != value)
            return addProblem(line,
                Describing::tr("“%1” says “%2” of “%3”, and line %4 says “%5”. Remove one of them.")
                    .arg(shown(about.title), shown(value), m_project.letter(letter)->name, QString::number(said.line),
                        shown(said.value)));
        if (said.line == 0)
            said = {value, line};
    }

    void addProblem(qsizetype line, const QString &sentence)
    {
        m_plan.problems.append(
            Describing::tr("“%1”, line %2: %3").arg(m_table.fileName, QString::number(line), sentence));
    }

    void takeChanges()
    {
        for (const Letter &letter : m_project.letters()) {
            const auto said = m_said.find(letter.id);
            const qsizetype before = m_plan.changes.size();
            if (said != m_said.end()) {
                const auto known = attributeValues(letter.attributes);
                for (const auto &[column, what] : said->second)
                    addChange(letter, known, m_table.columns.at(column), what.value);
            }
            m_plan.letters += m_plan.changes.size() > before ? 1 : 0;
        }
        m_plan.values = m_plan.changes.size();
    }

    void addChange(
        const Letter &letter, const QHash<QString, QString> &known, const Column &column, const QString &value)
    {
        LetterTablePlan::Change change{letter.id, letter.name, {}, attributeName(column.title), {}, value};
        if (column.role == Role::Fact) {
            change.fact = column.fact;
            change.before = letter.fact(column.fact);
        } else {
            const QString key = attributeKey(column.title);
            change.name = m_spelled.value(key, change.name);
            change.before = known.value(key);
        }
        if (change.before != change.after)
            m_plan.changes.append(change);
    }

    const Project &m_project;
    const LetterTable &m_table;
    LetterNames m_names;
    GapWords m_gaps;
    LetterTablePlan m_plan;
    qsizetype m_letterColumn = -1;
    qsizetype m_folderColumn = -1;
    QHash<qsizetype, DateOrder> m_dateOrders; ///< of the columns of dates
    std::map<LetterId, std::map<qsizetype, Said>> m_said; ///< by column
    QHash<QString, QString> m_spelled;                    ///< the project's attributes by key
};

Edit editFor(const LetterTablePlan::Change &change)
{
    return change.fact ? Edits::setFact(change.letter, *change.fact, change.after)
                       : Edits::setAttribute(change.letter, change.name, change.after);
}

} // namespace

Result<LetterTablePlan> planLetterTable(const Project &project, const LetterTable &table)
{
    return Planner(project, table).plan();
}

Edit Edits::describeLetters(const LetterTablePlan &plan)
{
    return {u"describe-letters"_s, {{u"count"_s, qint64(plan.letters)}}, [plan](Workspace &workspace) -> Result<> {
        if (!plan.problems.isEmpty())
            return failure(Error::Kind::Invalid, plan.problems.constFirst());
        qint64 done = 0;
        for (const LetterTablePlan::Change &change : plan.changes) {
            const auto made = workspace.reached(done++, plan.changes.size()).and_then([&] {
                return editFor(change).make(workspace);
            });
            if (!made)
                return made;
        }
        return {};
    }};
}

} // namespace Kodeks
