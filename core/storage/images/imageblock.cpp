// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/imageblock.h"

#include "core/storage/images/imagecolumn.h"
#include "core/storage/images/imageframe.h"

#include <QHash>
#include <QJsonDocument>
#include <array>
#include <memory>

namespace Kodeks::ImageBlock {

using namespace Qt::StringLiterals;

namespace {

using Form = ImageFrame::Form;
using Images = QList<const QList<RowCell> *>;

QLatin1StringView key(std::string_view column)
{
    return {column.data(), static_cast<qsizetype>(column.size())};
}

/// For columns that quote nothing.
class NoTexts : public QuotedTexts
{
public:
    [[nodiscard]] Quoted ofLetter(qint64 /*letter*/) override { return {}; }
    [[nodiscard]] std::optional<LetterText> ofContent(qint64 /*content*/) override { return {}; }
};

QList<RowCell> valuesOf(const Images &images, qsizetype column)
{
    QList<RowCell> values;
    values.reserve(images.size());
    for (const QList<RowCell> *cells : images)
        values.append(cells->at(column));
    return values;
}

qsizetype placeOf(Table table, std::string_view column)
{
    const auto columns = tableColumns(table);
    return std::ranges::find(columns, column) - columns.begin();
}

bool isQuote(Table table, std::string_view column)
{
    return table == Table::Passage && column == "quote";
}

void writeColumns(ByteWriter &to, Table table, const Images &images, QuotedTexts &texts)
{
    const auto columns = tableColumns(table);
    const auto named = [&](std::string_view column) { return valuesOf(images, placeOf(table, column)); };
    to.number(columns.size());
    for (size_t i = 0; i < columns.size(); ++i) {
        ByteWriter written;
        const QList<RowCell> values = valuesOf(images, qsizetype(i));
        if (isQuote(table, columns[i]))
            ImageColumn::writeQuotes(written, values, {named("letter"), named("start"), named("end")}, texts);
        else
            ImageColumn::write(written, values);
        to.sized(written.written());
    }
}

/// The images of a table that are kept in columns, in the order of the rows, before those before after.
std::optional<QList<RowImage>> readColumns(ByteReader &from, Table table, qsizetype count, QuotedTexts &texts)
{
    const auto columns = tableColumns(table);
    const quint64 kept = from.number();
    if (kept > columns.size())
        return {};
    std::vector<QList<RowCell>> read;
    const auto named = [&](std::string_view column) {
        const auto place = static_cast<size_t>(placeOf(table, column));
        return place < read.size() ? read[place] : QList<RowCell>();
    };
    for (size_t i = 0; i < columns.size(); ++i) {
        const ByteReader bytes(i < kept ? from.sized() : QByteArrayView());
        auto values = i < kept ? ImageColumn::read(bytes, count, {{}, named("start"), named("end")}, texts)
                               : std::optional(QList<RowCell>(count, RowCell(valueBefore(table, columns[i]))));
        if (!values)
            return {};
        read.push_back(*std::move(values));
    }
    QList<RowImage> images;
    images.reserve(count);
    for (qsizetype image = 0; image < count; ++image) {
        QList<RowCell> cells;
        cells.reserve(std::ssize(columns));
        for (const QList<RowCell> &column : read)
            cells.append(column.at(image));
        images.emplaceBack(table, std::move(cells));
    }
    return images;
}

/// Goes past the images that are kept as JSON.
QList<QByteArrayView> readJsons(ByteReader &from, const ImageFrame &frame)
{
    QList<QByteArrayView> jsons;
    for (qsizetype i = 0; i < frame.rows.size(); ++i) {
        for (const Form form : {frame.before(i), frame.after(i)}) {
            if (form == Form::Json)
                jsons.append(from.sized());
        }
    }
    return jsons;
}

/// Qt's reader of JSON drops a byte order mark at a text's start, where it is a character like others, unless it is
/// written as an escape.
QJsonObject objectFrom(QByteArrayView json)
{
    return QJsonDocument::fromJson(json.toByteArray().replace("\xEF\xBB\xBF", "\\ufeff")).object();
}

QList<TouchedRow> withImages(
    ImageFrame frame, std::array<QList<RowImage>, tableCount> images, const QList<QByteArrayView> &jsons)
{
    std::array<qsizetype, tableCount> at{};
    qsizetype json = 0;
    const auto next = [&](Table table, Form form) -> std::optional<RowImage> {
        const auto index = static_cast<size_t>(table);
        if (form == Form::Columns)
            return std::move(images.at(index)[at.at(index)++]);
        return form == Form::Json ? std::optional(RowImage(objectFrom(jsons.at(json++)))) : std::nullopt;
    };
    for (qsizetype i = 0; i < frame.rows.size(); ++i) {
        TouchedRow &row = frame.rows[i];
        row.before = next(row.table, frame.before(i));
        row.after = next(row.table, frame.after(i));
    }
    return std::move(frame.rows);
}

void skipColumns(ByteReader &from)
{
    for (quint64 left = from.number(); left > 0 && from.isWhole(); --left)
        (void)from.sized();
}

/// One column of a table, no quotes.
std::optional<QList<RowCell>> readColumn(ByteReader &from, qsizetype count, QLatin1StringView column, Table table)
{
    const auto columns = tableColumns(table);
    const auto index = static_cast<quint64>(std::ranges::find(columns, column, key) - columns.begin());
    if (index >= from.number())
        return {};
    for (quint64 i = 0; i < index; ++i)
        (void)from.sized();
    NoTexts none;
    return ImageColumn::read(ByteReader(from.sized()), count, {}, none);
}

QList<RowValue> rowValues(const ImageFrame &frame, const QList<RowCell> &values, const QList<QByteArrayView> &jsons,
    Table table, QLatin1StringView column)
{
    QList<RowValue> found;
    qsizetype value = 0;
    qsizetype json = 0;
    for (qsizetype i = 0; i < frame.rows.size(); ++i) {
        const TouchedRow &row = frame.rows.at(i);
        for (const Form form : {frame.before(i), frame.after(i)}) {
            if (form == Form::Columns && row.table == table)
                found.append({row.id, values.at(value++).json()});
            const QJsonValue other = form == Form::Json ? objectFrom(jsons.at(json++)).value(column) : QJsonValue();
            if (form == Form::Json && row.table == table && !other.isUndefined())
                found.append({row.id, other});
        }
    }
    return found;
}

} // namespace

qsizetype fitting(std::span<const TouchedRow> rows)
{
    const auto textOf = [](const std::optional<RowImage> &image) { return image ? image->textSize() : 0; };
    qsizetype count = 0;
    for (qsizetype text = 0; count < std::min(static_cast<qsizetype>(rows.size()), mostRows); ++count) {
        const TouchedRow &row = rows[static_cast<size_t>(count)];
        text += textOf(row.before) + textOf(row.after);
        if (count > 0 && text > mostText)
            break;
    }
    return count;
}

QByteArray packed(std::span<const TouchedRow> rows, QuotedTexts &texts)
{
    std::vector<quint8> forms;
    std::array<Images, tableCount> images;
    std::vector<std::unique_ptr<RowImage>> made; // where a row was given as an object
    ByteWriter jsons;
    const auto add = [&](Table table, const std::optional<RowImage> &image) {
        if (!image)
            return Form::None;
        const QList<RowCell> *cells = image->cells(table);
        if (!cells)
            cells = made.emplace_back(std::make_unique<RowImage>(RowImage::of(table, *image)))->cells(table);
        if (cells)
            images.at(static_cast<size_t>(table)).append(cells);
        else
            jsons.sized(QJsonDocument(image->object()).toJson(QJsonDocument::Compact));
        return cells ? Form::Columns : Form::Json;
    };
    for (const TouchedRow &row : rows) {
        const Form before = add(row.table, row.before);
        forms.push_back(ImageFrame::joined(before, add(row.table, row.after)));
    }
    ByteWriter plain;
    ImageFrame::write(plain, rows, forms);
    plain.bytes(jsons.written());
    for (int table = 0; table < tableCount; ++table) {
        if (const Images &of = images.at(static_cast<size_t>(table)); !of.isEmpty())
            writeColumns(plain, static_cast<Table>(table), of, texts);
    }
    return deflated(plain.written());
}

std::optional<QList<TouchedRow>> unpacked(const QByteArray &block, QuotedTexts &texts)
{
    const auto plain = inflated(block);
    if (!plain)
        return {};
    ByteReader from(*plain);
    auto frame = ImageFrame::read(from);
    if (!frame)
        return {};
    const QList<QByteArrayView> jsons = readJsons(from, *frame);
    std::array<QList<RowImage>, tableCount> images;
    for (int table = 0; table < tableCount; ++table) {
        const auto index = static_cast<size_t>(table);
        if (frame->inColumns.at(index) == 0)
            continue;
        auto read = readColumns(from, static_cast<Table>(table), frame->inColumns.at(index), texts);
        if (!read)
            return {};
        images.at(index) = *std::move(read);
    }
    if (!from.isWhole() || from.left() > 0)
        return {};
    return withImages(*std::move(frame), std::move(images), jsons);
}

std::optional<QList<RowValue>> valuesIn(const QByteArray &block, Table table, QLatin1StringView column)
{
    if (!std::ranges::contains(tableColumns(table), column, key))
        return QList<RowValue>();
    const auto plain = inflated(block);
    if (!plain)
        return {};
    ByteReader from(*plain);
    const auto frame = ImageFrame::read(from);
    if (!frame)
        return {};
    const QList<QByteArrayView> jsons = readJsons(from, *frame);
    for (int before = 0; before < static_cast<int>(table); ++before) {
        if (frame->inColumns.at(static_cast<size_t>(before)) > 0)
            skipColumns(from);
    }
    const qsizetype count = frame->inColumns.at(static_cast<size_t>(table));
    const auto values = count > 0 ? readColumn(from, count, column, table) : std::optional(QList<RowCell>());
    return values && from.isWhole() ? std::optional(rowValues(*frame, *values, jsons, table, column)) : std::nullopt;
}

} // namespace Kodeks::ImageBlock
