// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/images/imageframe.h"

#include <zlib.h>

namespace Kodeks {

namespace {

constexpr unsigned int formBits = 2;
constexpr unsigned int formMask = 3;

constexpr char plainMark = 1;
constexpr char deflatedMark = 2;       // what follows is qCompress()'s
constexpr qsizetype smallest = 256;    // bytes that are worth deflating
constexpr qsizetype largestGain = 1100; // deflating gains no more than about a thousandfold
constexpr qsizetype sizeBytes = 4;     // of qCompress(), that tell the size

bool isForm(unsigned int bits)
{
    return bits <= static_cast<unsigned int>(ImageFrame::Form::Json);
}

} // namespace

ImageFrame::Form ImageFrame::before(qsizetype row) const
{
    return static_cast<Form>(forms.at(row) & formMask);
}

ImageFrame::Form ImageFrame::after(qsizetype row) const
{
    return static_cast<Form>(static_cast<unsigned int>(forms.at(row)) >> formBits);
}

quint8 ImageFrame::joined(Form before, Form after)
{
    return static_cast<quint8>(static_cast<unsigned int>(before) | static_cast<unsigned int>(after) << formBits);
}

void ImageFrame::write(ByteWriter &to, std::span<const TouchedRow> rows, std::span<const quint8> forms)
{
    to.number(rows.size());
    for (const TouchedRow &row : rows)
        to.byte(static_cast<quint8>(row.table));
    for (const quint8 form : forms)
        to.byte(form);
    std::array<quint64, tableCount> before{};
    for (const TouchedRow &row : rows) {
        quint64 &last = before.at(static_cast<size_t>(row.table));
        to.signedNumber(static_cast<qint64>(static_cast<quint64>(row.id) - last));
        last = static_cast<quint64>(row.id);
    }
}

std::optional<ImageFrame> ImageFrame::read(ByteReader &from)
{
    ImageFrame frame;
    const quint64 count = from.number();
    if (count > static_cast<quint64>(from.left()))
        return {};
    for (quint64 i = 0; i < count; ++i) {
        const quint8 table = from.byte();
        if (table >= tableCount)
            return {};
        frame.rows.append({static_cast<Table>(table), 0, {}, {}});
    }
    for (qsizetype i = 0; i < frame.rows.size(); ++i) {
        const unsigned int form = from.byte();
        if (form == 0 || !isForm(form & formMask) || !isForm(form >> formBits))
            return {};
        frame.forms.append(static_cast<quint8>(form));
        frame.inColumns.at(static_cast<size_t>(frame.rows.at(i).table))
            += qsizetype(frame.before(i) == Form::Columns) + qsizetype(frame.after(i) == Form::Columns);
    }
    std::array<quint64, tableCount> before{};
    for (TouchedRow &row : frame.rows) {
        quint64 &last = before.at(static_cast<size_t>(row.table));
        last += static_cast<quint64>(from.signedNumber());
        row.id = static_cast<qint64>(last);
    }
    return from.isWhole() ? std::optional(std::move(frame)) : std::nullopt;
}

QByteArray deflated(const QByteArray &bytes)
{
    const QByteArray fewer = bytes.size() < smallest ? QByteArray() : qCompress(bytes);
    const bool helps = !fewer.isEmpty() && fewer.size() < bytes.size();
    return helps ? QByteArray(1, deflatedMark) + fewer : QByteArray(1, plainMark) + bytes;
}

std::optional<QByteArray> inflated(const QByteArray &kept)
{
    const QByteArray content = kept.sliced(std::min<qsizetype>(1, kept.size()));
    if (kept.startsWith(plainMark))
        return content;
    if (!kept.startsWith(deflatedMark) || content.size() < sizeBytes)
        return {};
    quint64 size = 0;
    for (const char byte : content.first(sizeBytes))
        size = size << 8U | static_cast<quint8>(byte);
    if (size > static_cast<quint64>(largestGain * content.size()))
        return {};
    // Not qUncompress(), which writes to standard error what is said in a sentence anyway.
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf length = static_cast<uLongf>(size);
    const QByteArrayView packed = QByteArrayView(content).sliced(sizeBytes);
    const bool isWhole = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &length,
                             reinterpret_cast<const Bytef *>(packed.data()), static_cast<uLong>(packed.size()))
        == Z_OK;
    return isWhole && length == size ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace Kodeks
