// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/conclude/matrixpage.h"

#include "core/analysis/division.h"
#include "core/analysis/pages/cooccurrencepages.h"
#include "core/project/project.h"
#include "ui/charts/heatmap.h"
#include "ui/charts/heatmultiples.h"
#include "ui/charts/heatpicture.h"
#include "ui/charts/picturefont.h"
#include "ui/models/conclude/concludewords.h"
#include "ui/models/conclude/heattable.h"
#include "ui/panels/conclude/dimensionchoice.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedWidget>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

constexpr int nameCharacters = 34;
constexpr double dividedPictureWidth = 1000; // points

/// The value of that id; -1 if there is none.
qint32 valueOf(const QList<DimensionValues::Value> &values, const QString &id)
{
    const auto found = std::ranges::find(values, id, &DimensionValues::Value::id);
    return id.isEmpty() || found == values.end() ? -1 : qint32(found - values.begin());
}

} // namespace

MatrixPage::MatrixPage(QWidget *parent)
    : MatrixPage(new QStackedWidget, parent)
{
}

MatrixPage::MatrixPage(QStackedWidget *stack, QWidget *parent)
    : CountedView(stack, u"concludeCell"_s, parent)
    , m_rows(new QComboBox)
    , m_columns(new QComboBox)
    , m_by(new QComboBox)
    , m_within(new QComboBox)
    , m_shown(new QComboBox)
    , m_order(new QComboBox)
    , m_stack(stack)
    , m_map(new HeatMap)
    , m_multiples(new HeatMultiples)
    , m_area(new QScrollArea)
{
    m_map->setObjectName(u"concludeMatrix"_s);
    m_map->setModel(&m_model);
    m_map->setWidest(u"100 %"_s, nameCharacters);
    m_multiples->setObjectName(u"concludeMultiples"_s);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_multiples);
    m_stack->addWidget(m_map);
    m_stack->addWidget(m_area);
    addChoices();
    connectMaps();
}

void MatrixPage::connectMaps()
{
    connect(m_map, &HeatMap::branchToggled, this, &MatrixPage::toggle);
    connect(m_map, &HeatMap::copyPressed, this, &MatrixPage::copy);
    connect(m_map, &HeatMap::cellShown, this, [this](const QModelIndex &index) {
        tell(m_model.sentence(index));
        emit numberShown(number(index));
    });
    connect(m_map, &HeatMap::cellActivated, this, [this](const QModelIndex &index) {
        if (m_model.matrix()->count(m_model.place(index)) > 0)
            emit numberActivated(number(index));
    });
    connect(m_multiples, &HeatMultiples::branchToggled, this, &MatrixPage::toggle);
    connect(m_multiples, &HeatMultiples::copyPressed, this, &MatrixPage::copy);
    connect(m_multiples, &HeatMultiples::placeShown, this, [this](const HeatPlace &place) {
        const QRect cell = m_multiples->rectOf(place).toRect();
        m_area->ensureVisible(cell.center().x(), cell.center().y(), cell.width(), 3 * cell.height());
        tell(m_multiples->accessibleDescription());
        emit numberShown(number(place));
    });
    connect(m_multiples, &HeatMultiples::placeActivated, this, [this](const HeatPlace &place) {
        if (m_set.parts.at(place.map).matrix->count(placeOf(place)) > 0)
            emit numberActivated(number(place));
    });
}

void MatrixPage::addChoices()
{
    for (const Within within : {Within::Passage, Within::Overlap, Within::Letter})
        m_within->addItem(Display::within(within), int(within));
    m_shown->addItem(tr("Counts"), int(MatrixModel::Shown::Counts));
    m_shown->addItem(tr("Shares of rows"), int(MatrixModel::Shown::RowShares));
    m_shown->addItem(tr("Shares of columns"), int(MatrixModel::Shown::ColumnShares));
    m_order->addItem(tr("as the codebook"), int(MatrixOrder::Codebook));
    m_order->addItem(tr("by name"), int(MatrixOrder::Name));
    m_order->addItem(tr("by total"), int(MatrixOrder::Total));
    m_order->addItem(tr("by likeness"), int(MatrixOrder::Likeness));
    fillChoices();
    m_rows->setCurrentIndex(m_rows->findData(u"task"_s));
    m_columns->setCurrentIndex(m_columns->findData(u"direction"_s));
    addChoice(tr("Rows"), m_rows, u"concludeRows"_s);
    addChoice(tr("Columns"), m_columns, u"concludeColumns"_s);
    addChoice(tr("Divided by"), m_by, u"concludeBy"_s);
    addChoice(tr("Together"), m_within, u"concludeWithin"_s);
    addChoice(tr("Show"), m_shown, u"concludeShown"_s);
    addChoice(tr("Order"), m_order, u"concludeOrder"_s);
    for (QComboBox *box : {m_rows, m_columns, m_by, m_within})
        connect(box, &QComboBox::currentIndexChanged, this, &MatrixPage::count);
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        m_model.setShown(MatrixModel::Shown(m_shown->currentData().toInt()));
        showParts();
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
        [this] { keepingCell([this] { m_model.setOrder(MatrixOrder(m_order->currentData().toInt())); }); });
}

void MatrixPage::fillChoices()
{
    fillDimensions(m_rows, m_project, dimensionWords());
    fillDimensions(m_columns, m_project, dimensionWords());
    fillDivisions(m_by, m_project, dimensionWords());
}

void MatrixPage::setProject(Project *project)
{
    m_project = project;
    CountedView::setProject(project);
    fillChoices();
}

void MatrixPage::setStudy(const Concluded &study)
{
    fillChoices();
    CountedView::setStudy(study);
}

void MatrixPage::clear()
{
    m_set = {};
    m_model.setMatrix(nullptr);
    showParts();
}

QWidget *MatrixPage::input() const
{
    return isDivided() ? static_cast<QWidget *>(m_multiples) : m_map;
}

CooccurrenceQuestion MatrixPage::question() const
{
    return {dimensionOf(m_rows->currentData().toString()).value_or(Dimension()),
        dimensionOf(m_columns->currentData().toString()).value_or(Dimension()), Within(m_within->currentData().toInt()),
        study().unit, true};
}

void MatrixPage::count()
{
    const auto by = dimensionOf(m_by->currentData().toString());
    start<MatrixSet>([asked = question(), by](const Concluded &from) {
        return matrixSet(from.read->study, from.read->statements, asked, by);
    }, [this](const MatrixSet &set) { take(set); });
}

/// Of the same question the same cell stays pointed out, though values came or went.
void MatrixPage::take(const MatrixSet &set)
{
    const CellPlace before = m_model.place(m_map->currentIndex());
    CellPlace now;
    const CountedMatrix *old = m_model.matrix();
    if (old && old->question.rows == set.whole->question.rows)
        now.row = valueOf(set.whole->counts.rowValues, old->counts.rowValues.value(before.row).id);
    if (old && old->question.columns == set.whole->question.columns)
        now.column = valueOf(set.whole->counts.columnValues, old->counts.columnValues.value(before.column).id);
    const bool hadKeyboard = m_map->hasFocus() || m_multiples->hasFocus();
    m_set = set;
    m_model.setMatrix(set.whole);
    setMessage(m_model.isEmpty() || (isDivided() && set.parts.isEmpty())
            ? tr("No passage has both. Choose other rows or columns.")
            : QString());
    m_map->setAccessibleName(title());
    m_multiples->setAccessibleName(title());
    m_map->setCurrentIndex(m_model.indexOf(now));
    showParts();
    m_stack->setCurrentWidget(isDivided() ? static_cast<QWidget *>(m_area) : m_map);
    if (hadKeyboard)
        focusInput();
    if (!isDivided() && m_map->currentIndex().isValid())
        tell(m_model.sentence(m_map->currentIndex()));
}

void MatrixPage::keepingCell(const std::function<void()> &act)
{
    const CellPlace place = m_model.place(m_map->currentIndex());
    const auto shown = m_multiples->place();
    const CellPlace small = shown ? placeOf(*shown) : CellPlace();
    act();
    m_map->setCurrentIndex(m_model.indexOf(place));
    showParts();
    if (const QModelIndex now = m_model.indexOf(small); shown && now.isValid())
        m_multiples->setPlace(HeatPlace{shown->map, now.row(), now.column()});
}

void MatrixPage::toggle(int section, Qt::Orientation orientation)
{
    keepingCell([this, section, orientation] { m_model.toggle(section, orientation); });
}

QList<TitledHeat> MatrixPage::maps() const
{
    QList<TitledHeat> maps;
    for (size_t at = 0; at < m_parts.size(); ++at)
        maps.append({m_set.parts.at(qsizetype(at)).name, m_parts[at].get()});
    return maps;
}

/// In the rows and columns of the whole, at one scale.
void MatrixPage::showParts()
{
    m_multiples->setMaps({});
    m_parts.clear();
    const qsizetype largest = m_set.largest();
    for (const MatrixSet::Part &part : std::as_const(m_set.parts)) {
        m_parts.push_back(std::make_unique<MatrixModel>());
        m_parts.back()->setPart(m_model, part.matrix, largest);
    }
    m_multiples->setMaps(maps());
}

CellPlace MatrixPage::placeOf(const HeatPlace &place) const
{
    return m_model.place(m_model.index(place.row, place.column));
}

ConcludedNumber MatrixPage::number(const QModelIndex &index) const
{
    return {m_model.title(m_model.place(index)), counted(),
        [asked = m_model.matrix()->question, place = m_model.place(index)](
            const AnalysedStatements &read) { return statementsOf(read.study, read.statements, asked, place); }};
}

ConcludedNumber MatrixPage::number(const HeatPlace &place) const
{
    const MatrixSet::Part &part = m_set.parts.at(place.map);
    return {part.name + u" · "_s + m_model.title(placeOf(place)), counted(),
        [asked = m_model.matrix()->question, cell = placeOf(place), by = *m_set.by, value = part.value](
            const AnalysedStatements &read) {
        return foundInPart(by, read.study, read.statements, value,
            [&](const CodedStatements &among) { return statementsOf(read.study, among, asked, cell); });
    }};
}

QString MatrixPage::title() const
{
    const QString two = tr("%1 by %2").arg(m_rows->currentText(), m_columns->currentText());
    return isDivided() ? tr("%1, divided by %2").arg(two, Display::dimension(*m_set.by)) : two;
}

AnalysisTable MatrixPage::table() const
{
    if (!isDivided())
        return heatTable(m_model, title());
    AnalysisTable table;
    for (const TitledHeat &map : maps()) {
        const AnalysisTable one
            = heatTable(*map.model, tr("%1 by %2").arg(m_rows->currentText(), m_columns->currentText()));
        table.header = QStringList{Display::dimension(*m_set.by)} + one.header;
        for (const QStringList &row : one.rows)
            table.rows.append(QStringList{map.title} + row);
    }
    return table;
}

QJsonObject MatrixPage::json() const
{
    if (!m_model.matrix())
        return {};
    QJsonObject json = cooccurrenceJson(m_model.matrix()->counts);
    json.insert(u"within"_s, withinWords().at(qsizetype(m_model.matrix()->question.within)));
    if (isDivided()) {
        json.insert(u"by"_s, dimensionWord(*m_set.by));
        json.insert(u"parts"_s, matrixPartsJson(m_set));
    }
    return json;
}

QSizeF MatrixPage::pictureSize() const
{
    if (m_model.isEmpty())
        return {};
    return isDivided() ? HeatSheet(maps(), pictureFont(), dividedPictureWidth).size() : HeatPicture(m_model).size();
}

void MatrixPage::paintPicture(QPainter &painter) const
{
    if (isDivided())
        HeatSheet(maps(), pictureFont(), dividedPictureWidth)
            .paint(painter, ChartColors::of(picturePalette()), QRectF({}, pictureSize()));
    else
        HeatPicture(m_model).paint(painter);
}

QString MatrixPage::caption() const
{
    QStringList sentences;
    if (isDivided()) {
        sentences.append(tr("Each small matrix counts the passages that have its value; their tints have one scale."));
        sentences += Display::leftOutOfDivision(m_set.leftOut, m_set.without);
    }
    sentences.append(Display::whyNotSums(study().unit));
    return sentences.join(u' ');
}

void MatrixPage::copy() const
{
    QGuiApplication::clipboard()->setText(tabbed(table()));
}

} // namespace Kodeks
