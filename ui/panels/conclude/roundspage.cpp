// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/roundspage.h"

#include "core/analysis/pages/roundpages.h"
#include "ui/models/conclude/directionsigns.h"
#include "ui/models/words/display.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

/// What was chosen stays chosen where it is still there.
void refill(QComboBox *box, const QStringList &texts, const QString &otherwise)
{
    const QSignalBlocker quiet(box);
    const QString before = box->currentText();
    box->clear();
    box->addItems(texts);
    box->setCurrentText(texts.contains(before) ? before : otherwise);
    box->setEnabled(!texts.isEmpty());
}

} // namespace

RoundsPage::RoundsPage(QWidget *parent)
    : GridPage(u"concludeRounds"_s, u"b→f b→s ⇒ b→f"_s, parent)
    , m_attribute(new QComboBox)
    , m_before(new QComboBox)
    , m_after(new QComboBox)
    , m_all(new QCheckBox(tr("Also what stayed the same")))
{
    addChoice(tr("Rounds by"), m_attribute, u"concludeRoundAttribute"_s);
    addChoice(tr("from"), m_before, u"concludeRoundBefore"_s);
    addChoice(tr("to"), m_after, u"concludeRoundAfter"_s);
    addChoice(m_all, u"concludeRoundAll"_s);
    connect(m_attribute, &QComboBox::currentIndexChanged, this, [this] {
        fillRounds();
        count();
    });
    for (QComboBox *round : {m_before, m_after})
        connect(round, &QComboBox::currentIndexChanged, this, &RoundsPage::count);
    connect(m_all, &QCheckBox::toggled, this, &RoundsPage::count);
}

void RoundsPage::setStudy(const Concluded &study)
{
    m_possible = possibleRounds(study.read->study.letters);
    fillAttributes();
    GridPage::setStudy(study);
}

void RoundsPage::fillAttributes()
{
    QStringList names;
    for (const auto &[name, values] : std::as_const(m_possible))
        names.append(name);
    const auto likely = std::ranges::find_if(names, [](const QString &name) {
        return QStringList{u"round"_s, u"runde"_s, u"høringsrunde"_s}.contains(name.toLower());
    });
    refill(m_attribute, names, likely == names.end() ? names.value(0) : *likely);
    fillRounds();
}

void RoundsPage::fillRounds()
{
    const QStringList values
        = m_attribute->currentIndex() < 0 ? QStringList() : m_possible.at(m_attribute->currentIndex()).second;
    refill(m_before, values, values.value(0));
    refill(m_after, values, values.value(values.size() - 1));
}

RoundsQuestion RoundsPage::question() const
{
    return {m_attribute->currentText(), m_before->currentText(), m_after->currentText()};
}

GridPage::Counting RoundsPage::counting() const
{
    return [asked = question(), all = m_all->isChecked()](const AnalysedStatements &read) {
        RoundGrid found = asked.attribute.isEmpty() ? RoundGrid() : roundGrid(read, asked, all);
        Grid grid = std::exchange(found.grid, {});
        return Counted{std::move(grid), std::move(found)};
    };
}

void RoundsPage::take(const std::any &rest)
{
    m_rounds = std::any_cast<RoundGrid>(rest);
}

ConcludedNumber RoundsPage::number(const QModelIndex &index) const
{
    ConcludedNumber number{model().title(index), counted(), {}};
    if (!model().grid().cells.contains({index.row(), index.column()}))
        return number;
    number.find = [asked = m_rounds.question, task = m_rounds.tasks.value(index.column() - 1),
                      sender = index.row() > 0 ? model().grid().rowNames.at(index.row()) : QString()](
                      const AnalysedStatements &read) { return statementsOfRounds(read, asked, sender, task); };
    return number;
}

QString RoundsPage::title() const
{
    return m_rounds.question.attribute.isEmpty()
        ? tr("Rounds")
        //: What the title of a table says it compares: "From 1 to 2, by round".
        : tr("From %1 to %2, by %3")
              .arg(m_rounds.question.before, m_rounds.question.after, m_rounds.question.attribute);
}

AnalysisTable RoundsPage::table() const
{
    return counted() ? roundsTable(counted()->study, m_rounds.changes, m_all->isChecked()) : AnalysisTable();
}

QJsonObject RoundsPage::json() const
{
    return counted() ? roundsJson(counted()->study, m_rounds.question, m_rounds.changes, m_all->isChecked())
                     : QJsonObject();
}

QString RoundsPage::caption() const
{
    if (!counted() || m_rounds.question.attribute.isEmpty())
        return {};
    const QString senders = tr("Answered in both: %1, only in the first: %2, only in the second: %3.")
                                .arg(Display::unitCount(CountUnit::Sender, m_rounds.changes.both.size()),
                                    QLocale().toString(m_rounds.changes.onlyBefore.size()),
                                    QLocale().toString(m_rounds.changes.onlyAfter.size()));
    const QString legend = signLegend(counted()->study.codebook, m_rounds.directions);
    return tr("%1 %2 Changes are counted of those who answered in both. %3 positions stayed the same, %4 are other "
              "ones, %5 are new, %6 are gone.")
        .arg(senders, legend.isEmpty() ? legend : legend + u'.',
            QLocale().toString(m_rounds.changes.count(RoundChange::Kind::Same)),
            QLocale().toString(m_rounds.changes.count(RoundChange::Kind::Moved)),
            QLocale().toString(m_rounds.changes.count(RoundChange::Kind::Began)),
            QLocale().toString(m_rounds.changes.count(RoundChange::Kind::Ended)));
}

QString RoundsPage::nothing() const
{
    if (m_possible.isEmpty())
        return tr("It is not said which letter belongs to which round. Give letters an attribute such as “round” with "
                  "the values 1 and 2, one by one or from a table of facts.");
    if (m_rounds.changes.both.isEmpty())
        return tr("Nobody answered in both rounds.");
    return tr("Nobody who answered in both rounds wants something else.");
}

} // namespace Kodeks
