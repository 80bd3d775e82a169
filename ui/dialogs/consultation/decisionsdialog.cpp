// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/consultation/decisionsdialog.h"

#include "core/project/consultation/recordtables.h"
#include "ui/dialogs/parts/acceptrow.h"
#include "ui/dialogs/parts/recordlist.h"
#include "ui/dialogs/parts/tablefill.h"
#include "ui/models/words/display.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 notDecided = -1; // beside the keys of directions; 0: it cannot be told

} // namespace

DecisionsDialog::DecisionsDialog(std::shared_ptr<const AnalysedStatements> read, QWidget *parent)
    : QDialog(parent)
    , m_read(std::move(read))
    , m_rest(new QLabel)
    , m_open(new QCheckBox(tr("Only those not decided")))
    , m_list(new RecordList(u"decisionsList"_s,
          {tr("Sender"), tr("Task"), tr("Says"), tr("Taken to want"), tr("Remark"), tr("Decided")}, 2))
    , m_said(new QLabel)
    , m_direction(new QComboBox)
    , m_note(new QLineEdit)
    , m_next(new QPushButton(tr("Next not &decided")))
    , m_fill(new TableFill(tr("A table of decisions"), u"decisionsState"_s))
{
    setObjectName(u"decisionsDialog"_s);
    setWindowTitle(tr("Decide on contradictions"));
    auto *column = new QVBoxLayout(this);
    auto *why = new QLabel(tr("These senders say two things of a task that cannot both be. What they are taken to want "
                              "counts in the summary; what they say stays as it is coded."));
    why->setWordWrap(true);
    column->addWidget(why);
    auto *line = new QHBoxLayout;
    m_rest->setObjectName(u"decisionsRest"_s);
    m_open->setObjectName(u"decisionsOpen"_s);
    line->addWidget(m_rest, 1);
    line->addWidget(m_open);
    column->addLayout(line);
    m_list->setAccessibleName(tr("Contradictions"));
    column->addWidget(m_list, 1);
    column->addWidget(form());
    column->addWidget(m_fill);
    std::ignore = addAcceptRow(this, column, tr("&Keep"), u"decisionsAccept"_s);
    readRows();
    connect(m_list, &QTableWidget::itemSelectionChanged, this, &DecisionsDialog::showRow);
    connect(m_open, &QCheckBox::toggled, this, [this](bool open) {
        m_list->showOnly([&](int row) { return !open || !m_rows.at(row).isDecided; });
        showRow();
    });
    connect(m_fill, &TableFill::fileChosen, this, &DecisionsDialog::fillFrom);
    showRest();
    if (!m_rows.isEmpty())
        m_list->selectRow(0);
    showRow();
    m_list->setFocus();
    resize(980, 600);
}

void DecisionsDialog::readRows()
{
    const QList<Position> positions = positionsOf(m_read->study, m_read->statements);
    for (const Position &position : positions) {
        if (!position.conflict)
            continue;
        const bool isDecided = position.decision != nullptr;
        Row row{position, isDecided ? std::optional(*position.decision) : std::nullopt, isDecided, {}, {}};
        if (position.decision) {
            row.direction = position.decision->direction;
            row.note = position.decision->note;
        }
        m_rows.append(row);
    }
    std::ranges::stable_sort(m_rows, {}, &Row::isDecided);
    QList<QStringList> shown;
    for (const Row &row : std::as_const(m_rows))
        shown.append(cells(row));
    m_list->setRows(shown);
}

QWidget *DecisionsDialog::form()
{
    m_direction->setObjectName(u"decisionsDirection"_s);
    m_note->setObjectName(u"decisionsNote"_s);
    m_note->setPlaceholderText(tr("Why, for whoever reads the decision later"));
    m_next->setObjectName(u"decisionsNext"_s);
    m_next->setAutoDefault(false);
    connect(m_direction, &QComboBox::activated, this, &DecisionsDialog::decide);
    connect(m_note, &QLineEdit::textEdited, this, &DecisionsDialog::writeNote);
    connect(m_next, &QPushButton::clicked, this, &DecisionsDialog::goOn);
    auto *area = new QWidget;
    auto *fields = new QFormLayout(area);
    fields->setContentsMargins({});
    fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_said->setObjectName(u"decisionsSaid"_s);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_said->setMinimumHeight(2 * fontMetrics().lineSpacing());
    fields->addRow(tr("Says:"), m_said);
    auto *choice = new QHBoxLayout;
    choice->addWidget(m_direction, 1);
    choice->addWidget(m_next);
    auto *label = new QLabel(tr("Taken to &want:"));
    label->setBuddy(m_direction);
    fields->addRow(label, choice);
    fields->addRow(tr("&Remark:"), m_note);
    return area;
}

QString DecisionsDialog::directionName(DirectionId direction) const
{
    const Direction *found = m_read->study.codebook.direction(direction);
    return found ? Display::direction(m_read->study.codebook, *found) : tr("It cannot be told");
}

QString DecisionsDialog::stateOf(const Row &row) const
{
    if (!row.isDecided)
        return tr("not yet");
    if (row.isChanged())
        return tr("with “Keep”");
    const QString when = Display::when(row.before->at);
    const QString who = row.before->byName.isEmpty() ? when : tr("%1, %2").arg(row.before->byName, when);
    return isOutdated(row.position) ? tr("%1, on other passages").arg(who) : who;
}

/// All that the sender says of the task, however long, with how often.
QString DecisionsDialog::said(const Row &row) const
{
    QStringList directions;
    for (const Position::Taken &taken : row.position.directions)
        directions.append(tr("%1 (%Ln passage(s))", nullptr, int(taken.passages)).arg(directionName(taken.direction)));
    return directions.join(u" ≠ "_s);
}

QStringList DecisionsDialog::cells(const Row &row) const
{
    QStringList said;
    for (const Position::Taken &taken : row.position.directions)
        said.append(directionName(taken.direction));
    const AnalysedStudy &study = m_read->study;
    return {study.senders.names().at(row.position.sender), study.codebook.task(row.position.task)->name,
        said.join(u" ≠ "_s), row.isDecided ? directionName(row.direction) : QString(), row.note, stateOf(row)};
}

/// What the marked senders say comes first, then what else there is.
void DecisionsDialog::fillDirections()
{
    const QSignalBlocker quiet(m_direction);
    m_direction->clear();
    m_direction->addItem(tr("Not decided"), notDecided);
    QList<DirectionId> said;
    const QList<int> marked = m_list->marked();
    for (const int row : marked) {
        for (const Position::Taken &taken : m_rows.at(row).position.directions) {
            if (!said.contains(taken.direction))
                said.append(taken.direction);
        }
    }
    for (const DirectionId direction : std::as_const(said))
        m_direction->addItem(directionName(direction), direction.value());
    m_direction->addItem(directionName({}), qint64(0));
    m_direction->insertSeparator(m_direction->count());
    for (const Direction &direction : m_read->study.codebook.directions) {
        if (!said.contains(direction.id))
            m_direction->addItem(directionName(direction.id), direction.id.value());
    }
}

void DecisionsDialog::showRow()
{
    const QList<int> marked = m_list->marked();
    fillDirections();
    m_direction->setEnabled(!marked.isEmpty());
    m_note->setEnabled(!marked.isEmpty());
    m_said->setText(marked.isEmpty() ? QString() : said(m_rows.at(marked.constFirst())));
    if (marked.isEmpty())
        return;
    const Row &row = m_rows.at(marked.constFirst());
    m_direction->setCurrentIndex(m_direction->findData(row.isDecided ? row.direction.value() : notDecided));
    m_note->setText(row.note);
}

void DecisionsDialog::decide()
{
    const qint64 chosen = m_direction->currentData().toLongLong();
    const QList<int> marked = m_list->marked();
    for (const int at : marked) {
        Row &row = m_rows[at];
        row.isDecided = chosen != notDecided;
        row.direction = DirectionId(std::max(chosen, qint64(0)));
        row.isAnew = row.isDecided;
        m_list->setCells(at, cells(row));
    }
    showRest();
}

void DecisionsDialog::writeNote()
{
    const QList<int> marked = m_list->marked();
    for (const int at : marked) {
        m_rows[at].note = m_note->text();
        m_list->setCells(at, cells(m_rows.at(at)));
    }
}

void DecisionsDialog::goOn()
{
    const int here = m_list->currentRow();
    for (int step = 1; step <= m_rows.size(); ++step) {
        const int row = int((here + step) % m_rows.size());
        if (m_rows.at(row).isDecided || m_list->isRowHidden(row))
            continue;
        m_list->setCurrentCell(row, 0);
        m_direction->setFocus();
        return;
    }
}

void DecisionsDialog::showRest()
{
    const auto open = std::ranges::count(m_rows, false, &Row::isDecided);
    const QString all = tr("%n contradiction(s)", nullptr, int(m_rows.size()));
    m_rest->setText(m_rows.isEmpty() ? tr("Nobody says what cannot both be.")
            : open == 0              ? tr("%1: all are decided").arg(all)
                                     : tr("%1: %2 not decided").arg(all, QLocale().toString(open)));
    m_next->setEnabled(open > 0);
}

bool DecisionsDialog::Row::isChanged() const
{
    if (!isDecided)
        return false;
    return !before || before->direction != direction || before->note != note.trimmed()
        || (isAnew && isOutdated(position));
}

QList<PositionDecision> DecisionsDialog::decided() const
{
    QList<PositionDecision> all;
    for (const Row &row : m_rows) {
        if (!row.isChanged())
            continue;
        PositionDecision decision = decisionFor(m_read->study, row.position);
        decision.direction = row.direction;
        decision.note = row.note.trimmed();
        all.append(decision);
    }
    return all;
}

QList<PositionDecision> DecisionsDialog::withdrawn() const
{
    QList<PositionDecision> all;
    for (const Row &row : m_rows) {
        if (row.before && !row.isDecided)
            all.append(*row.before);
    }
    return all;
}

void DecisionsDialog::fillFrom(const QString &path)
{
    const auto file = RecordTables::recordFile(path);
    const auto read = file ? RecordTables::decisions(file->bytes, file->name, *m_read)
                           : Result<QList<PositionDecision>>(failed(file));
    m_fill->tell(read.transform([](const QList<PositionDecision> &all) { return all.size(); }));
    const auto taken = read.value_or(QList<PositionDecision>());
    for (const PositionDecision &decision : taken) {
        const qsizetype sender = m_read->study.senders.of(decision.letter);
        for (int at = 0; at < m_rows.size(); ++at) {
            Row &row = m_rows[at];
            if (row.position.sender != sender || row.position.task != decision.task)
                continue;
            row.isDecided = true;
            row.direction = decision.direction;
            row.note = decision.note;
            m_list->setCells(at, cells(row));
        }
    }
    showRest();
    showRow();
}

} // namespace Kodeks
