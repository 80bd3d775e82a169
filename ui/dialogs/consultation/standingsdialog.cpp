// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consultation/standingsdialog.h"

#include "core/project/consultation/recordtables.h"
#include "core/project/project.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/recordlist.h"
#include "ui/dialogs/parts/tablefill.h"
#include "ui/models/words/display.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

QString StandingsDialog::standingName(LetterStanding::Kind kind)
{
    switch (kind) {
    case LetterStanding::Kind::Answer: break;
    case LetterStanding::Kind::Resolution: return tr("Resolution");
    case LetterStanding::Kind::Recommendation: return tr("Recommendation");
    case LetterStanding::Kind::Appendix: return tr("Appendix");
    case LetterStanding::Kind::Late: return tr("Late answer");
    }
    return tr("Answer");
}

StandingsDialog::StandingsDialog(const Project &project, const Consultation &consultation, QWidget *parent)
    : QDialog(parent)
    , m_project(&project)
    , m_letters(project.letters())
    , m_filter(new QLineEdit)
    , m_counted(new QLabel)
    , m_list(new RecordList(u"standingsList"_s, {tr("Letter"), tr("File"), tr("It is"), tr("Counts")}, 0))
    , m_kind(new QComboBox)
    , m_counts(new QCheckBox(tr("It &counts among the answers")))
    , m_fill(new TableFill(tr("A table of what letters are"), u"standingsState"_s))
{
    setObjectName(u"standingsDialog"_s);
    setWindowTitle(tr("What letters count as"));
    auto *column = new QVBoxLayout(this);
    auto *why = new QLabel(tr("Letters that do not count stay in the project and are left out of all figures. Mark "
                              "several to say the same of them."));
    why->setWordWrap(true);
    column->addWidget(why);
    m_filter->setObjectName(u"standingsFilter"_s);
    m_filter->setPlaceholderText(tr("Only letters with these words"));
    m_filter->setAccessibleName(m_filter->placeholderText());
    m_filter->setClearButtonEnabled(true);
    m_counted->setObjectName(u"standingsCounted"_s);
    auto *line = new QHBoxLayout;
    line->addWidget(m_filter, 1);
    line->addWidget(m_counted);
    column->addLayout(line);
    m_list->setAccessibleName(tr("Letters"));
    column->addWidget(m_list, 1);
    column->addWidget(form());
    column->addWidget(m_fill);
    std::ignore = addAcceptRow(this, column, tr("&Keep"), u"standingsAccept"_s);
    QList<QStringList> rows;
    for (const Letter &letter : std::as_const(m_letters)) {
        m_standings.append(consultation.standing(letter.id));
        rows.append(cells(m_standings.size() - 1));
    }
    m_before = m_standings;
    m_list->setRows(rows);
    connect(m_filter, &QLineEdit::textChanged, this, &StandingsDialog::filter);
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &StandingsDialog::showMarked);
    connect(m_fill, &TableFill::fileChosen, this, &StandingsDialog::fillFrom);
    showCounted();
    if (!m_letters.isEmpty())
        m_list->selectRow(0);
    showMarked();
    m_list->setFocus();
    resize(860, 600);
}

QWidget *StandingsDialog::form()
{
    m_kind->setObjectName(u"standingsKind"_s);
    m_counts->setObjectName(u"standingsCounts"_s);
    for (const auto kind : {LetterStanding::Kind::Answer, LetterStanding::Kind::Resolution,
             LetterStanding::Kind::Recommendation, LetterStanding::Kind::Appendix, LetterStanding::Kind::Late})
        m_kind->addItem(standingName(kind), int(kind));
    connect(m_kind, &QComboBox::activated, this, &StandingsDialog::setKind);
    connect(m_counts, &QCheckBox::clicked, this, &StandingsDialog::setCounts);
    auto *area = new QWidget;
    auto *line = new QHBoxLayout(area);
    line->setContentsMargins({});
    auto *label = new QLabel(tr("The marked &is:"));
    label->setBuddy(m_kind);
    line->addWidget(label);
    line->addWidget(m_kind);
    line->addSpacing(12);
    line->addWidget(m_counts);
    line->addStretch();
    return area;
}

QStringList StandingsDialog::cells(qsizetype row) const
{
    const Letter &letter = m_letters.at(row);
    const LetterStanding &standing = m_standings.at(row);
    return {Display::letter(letter), letter.name, standingName(standing.kind), standing.counts ? tr("yes") : tr("no")};
}

void StandingsDialog::filter(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    m_list->showOnly([&](int row) {
        const QString all = cells(row).join(u' ');
        return std::ranges::all_of(
            words, [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
    });
    showMarked();
}

/// Where the marked ones differ, no kind is shown and the tick is half.
void StandingsDialog::showMarked()
{
    const QList<int> marked = m_list->marked();
    m_kind->setEnabled(!marked.isEmpty());
    m_counts->setEnabled(!marked.isEmpty());
    if (marked.isEmpty())
        return;
    const LetterStanding &first = m_standings.at(marked.constFirst());
    const bool alike = std::ranges::all_of(marked, [&](int row) { return m_standings.at(row).kind == first.kind; });
    m_kind->setCurrentIndex(alike ? m_kind->findData(int(first.kind)) : -1);
    const auto counting = std::ranges::count_if(marked, [&](int row) { return m_standings.at(row).counts; });
    m_counts->setCheckState(counting == 0 ? Qt::Unchecked
            : counting == marked.size()   ? Qt::Checked
                                          : Qt::PartiallyChecked);
    m_counts->setTristate(m_counts->checkState() == Qt::PartiallyChecked);
}

void StandingsDialog::change(const std::function<void(LetterStanding &)> &change)
{
    const QList<int> marked = m_list->marked();
    for (const int row : marked) {
        change(m_standings[row]);
        m_list->setCells(row, cells(row));
    }
    showCounted();
}

void StandingsDialog::setKind(int chosen)
{
    const auto kind = LetterStanding::Kind(m_kind->itemData(chosen).toInt());
    change([kind](LetterStanding &standing) { standing.kind = kind; });
}

void StandingsDialog::setCounts()
{
    m_counts->setTristate(false);
    change([counts = m_counts->isChecked()](LetterStanding &standing) { standing.counts = counts; });
}

void StandingsDialog::showCounted()
{
    const auto counting = std::ranges::count(m_standings, true, &LetterStanding::counts);
    m_counted->setText(
        tr("%1 of %2 letters count").arg(QLocale().toString(counting), QLocale().toString(m_letters.size())));
}

QList<LetterStanding> StandingsDialog::changes() const
{
    QList<LetterStanding> changed;
    for (qsizetype row = 0; row < m_standings.size(); ++row) {
        if (m_standings.at(row) != m_before.at(row))
            changed.append(m_standings.at(row));
    }
    return changed;
}

void StandingsDialog::fillFrom(const QString &path)
{
    if (!m_project)
        return;
    const auto file = RecordTables::recordFile(path);
    const auto read = file ? RecordTables::standings(file->bytes, file->name, *m_project)
                           : Result<QList<LetterStanding>>(failed(file));
    m_fill->tell(read.transform([](const QList<LetterStanding> &all) { return all.size(); }));
    QHash<LetterId, int> rows;
    for (int row = 0; row < m_letters.size(); ++row)
        rows.insert(m_letters.at(row).id, row);
    const auto taken = read.value_or(QList<LetterStanding>());
    for (const LetterStanding &standing : taken) {
        const int row = rows.value(standing.letter, -1);
        if (row < 0)
            continue;
        m_standings[row] = standing;
        m_list->setCells(row, cells(row));
    }
    showCounted();
    showMarked();
}

} // namespace Kodeks
