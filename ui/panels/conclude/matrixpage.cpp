// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/matrixpage.h"

#include "core/analysis/pages/cooccurrencepages.h"
#include "core/model/letterattributes.h"
#include "core/project/project.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/heatpicture.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/models/conclude/heattable.h"
#include "ui/panels/conclude/labelledchoice.h"
#include "ui/panels/parts/emptystate.h"
#include "ui/panels/parts/flowlayout.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameCharacters = 34;

/// The value of that id; -1 if there is none.
qint32 valueOf(const QList<DimensionValues::Value> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &DimensionValues::Value::id);
    return id.isEmpty() || found == values.end() ? -1 : qint32(found - values.begin());
}

} // namespace

MatrixPage::MatrixPage(QWidget *parent)
    : ConcludeView(parent)
    , m_rows(new QComboBox)
    , m_columns(new QComboBox)
    , m_within(new QComboBox)
    , m_shown(new QComboBox)
    , m_order(new QComboBox)
    , m_map(new HeatMap)
    , m_state(new EmptyState(m_map))
    , m_sentence(new QLabel)
{
    m_map->setObjectName(u"concludeMatrix"_s);
    m_map->setModel(&m_model);
    m_map->setWidest(u"100 %"_s, nameCharacters);
    m_sentence->setObjectName(u"concludeCell"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(8, 4, 8, 0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(choices());
    column->addWidget(m_state, 1);
    column->addWidget(m_sentence);
    connect(m_map, &HeatMap::branchToggled, this, &MatrixPage::toggle);
    connect(m_map, &HeatMap::copyPressed, this, &MatrixPage::copy);
    connect(m_map, &HeatMap::cellShown, this, [this](const QModelIndex &index) {
        m_sentence->setText(m_model.sentence(index));
        emit numberShown(number(index));
    });
    connect(m_map, &HeatMap::cellActivated, this, [this](const QModelIndex &index) {
        if (m_model.matrix()->count(m_model.place(index)) > 0)
            emit numberActivated(number(index));
    });
}

QWidget *MatrixPage::choices()
{
    auto *line = new QWidget;
    auto *flow = new FlowLayout(8, line);
    flow->setContentsMargins(8, 6, 8, 6);
    for (const Within within : {Within::Passage, Within::Overlap, Within::Letter})
        m_within->addItem(Display::within(within), int(within));
    m_shown->addItem(tr("Counts"), int(MatrixModel::Shown::Counts));
    m_shown->addItem(tr("Shares of rows"), int(MatrixModel::Shown::RowShares));
    m_shown->addItem(tr("Shares of columns"), int(MatrixModel::Shown::ColumnShares));
    m_order->addItem(tr("as the codebook"), int(MatrixOrder::Codebook));
    m_order->addItem(tr("by name"), int(MatrixOrder::Name));
    m_order->addItem(tr("by total"), int(MatrixOrder::Total));
    m_order->addItem(tr("by likeness"), int(MatrixOrder::Likeness));
    fillDimensions();
    m_rows->setCurrentIndex(m_rows->findData(u"task"_s));
    m_columns->setCurrentIndex(m_columns->findData(u"direction"_s));
    flow->insertWidget(0, labelledChoice(tr("Rows"), m_rows, u"concludeRows"_s));
    flow->insertWidget(1, labelledChoice(tr("Columns"), m_columns, u"concludeColumns"_s));
    flow->insertWidget(2, labelledChoice(tr("Together"), m_within, u"concludeWithin"_s));
    flow->insertWidget(3, labelledChoice(tr("Show"), m_shown, u"concludeShown"_s));
    flow->insertWidget(4, labelledChoice(tr("Order"), m_order, u"concludeOrder"_s));
    for (QComboBox *box : {m_rows, m_columns, m_within})
        connect(box, &QComboBox::currentIndexChanged, this, &MatrixPage::count);
    connect(m_shown, &QComboBox::currentIndexChanged, this,
        [this] { m_model.setShown(MatrixModel::Shown(m_shown->currentData().toInt())); });
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { keepingCell([this] { m_model.setOrder(MatrixOrder(m_order->currentData().toInt())); }); });
    return line;
}

/// The attributes come after what every study has; what was chosen stays chosen.
void MatrixPage::fillDimensions()
{
    QStringList words = dimensionWords();
    for (const QString &name : m_project ? attributeNames(m_project->letters()) : QStringList())
        words.append(u'@' + name);
    for (QComboBox *box : {m_rows, m_columns}) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        box->clear();
        for (const QString &word : std::as_const(words))
            box->addItem(Display::dimension(*dimensionOf(word)), word);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    }
}

void MatrixPage::setProject(Project *project)
{
    m_counting.cancel();
    m_project = project;
    m_study = {};
    m_counted.reset();
    m_model.setMatrix(nullptr);
    m_sentence->clear();
    fillDimensions();
}

void MatrixPage::setStudy(const Concluded &study)
{
    m_study = study;
    fillDimensions();
    count();
}

CooccurrenceQuestion MatrixPage::question() const
{
    return {dimensionOf(m_rows->currentData().toString()).value_or(Dimension()),
        dimensionOf(m_columns->currentData().toString()).value_or(Dimension()), Within(m_within->currentData().toInt()),
        m_study.unit, true};
}

void MatrixPage::count()
{
    if (!m_study.read)
        return;
    m_counting.start<std::shared_ptr<const CountedMatrix>>(this,
        [read = m_study.read, asked = question()](const Progress &) -> Result<std::shared_ptr<const CountedMatrix>> {
        return std::make_shared<const CountedMatrix>(countedMatrix(read->study, read->statements, asked));
    }, [this, read = m_study.read](const Result<std::shared_ptr<const CountedMatrix>> &matrix) {
        take(*matrix, read);
    });
}

/// Of the same question the same cell stays pointed out, though values came or went.
void MatrixPage::take(std::shared_ptr<const CountedMatrix> matrix, std::shared_ptr<const AnalysedStatements> read)
{
    const CellPlace before = m_model.place(m_map->currentIndex());
    CellPlace now;
    const CountedMatrix *old = m_model.matrix();
    if (old && old->question.rows == matrix->question.rows)
        now.row = valueOf(matrix->counts.rowValues, old->counts.rowValues.value(before.row).id);
    if (old && old->question.columns == matrix->question.columns)
        now.column = valueOf(matrix->counts.columnValues, old->counts.columnValues.value(before.column).id);
    m_counted = std::move(read);
    m_model.setMatrix(std::move(matrix));
    m_state->setMessage(m_model.isEmpty() ? tr("No passage has both. Choose other rows or columns.") : QString());
    m_map->setAccessibleName(title());
    m_map->setCurrentIndex(m_model.indexOf(now));
    if (m_map->currentIndex().isValid())
        m_sentence->setText(m_model.sentence(m_map->currentIndex()));
    emit captionChanged();
}

void MatrixPage::keepingCell(const std::function<void()> &act)
{
    const CellPlace place = m_model.place(m_map->currentIndex());
    act();
    m_map->setCurrentIndex(m_model.indexOf(place));
}

void MatrixPage::toggle(int section, Qt::Orientation orientation)
{
    keepingCell([this, section, orientation] { m_model.toggle(section, orientation); });
}

ConcludedNumber MatrixPage::number(const QModelIndex &index) const
{
    return {m_model.title(m_model.place(index)), m_counted,
        [asked = m_model.matrix()->question, place = m_model.place(index)](
            const AnalysedStatements &read) { return statementsOf(read.study, read.statements, asked, place); }};
}

void MatrixPage::focusInput()
{
    m_map->setFocus(Qt::OtherFocusReason);
}

QString MatrixPage::title() const
{
    return tr("%1 by %2").arg(m_rows->currentText(), m_columns->currentText());
}

AnalysisTable MatrixPage::table() const
{
    return heatTable(m_model, title());
}

QJsonObject MatrixPage::json() const
{
    if (!m_model.matrix())
        return {};
    QJsonObject json = cooccurrenceJson(m_model.matrix()->counts);
    json.insert(u"within"_s, withinWords().at(qsizetype(m_model.matrix()->question.within)));
    return json;
}

QSizeF MatrixPage::pictureSize() const
{
    return m_model.isEmpty() ? QSizeF() : HeatPicture(m_model).size();
}

void MatrixPage::paintPicture(QPainter &painter) const
{
    HeatPicture(m_model).paint(painter);
}

QString MatrixPage::caption() const
{
    return Display::whyNotSums(m_study.unit);
}

void MatrixPage::copy() const
{
    QGuiApplication::clipboard()->setText(tabbed(heatTable(m_model, title())));
}

} // namespace Kodeks
