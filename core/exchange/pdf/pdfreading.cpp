// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/pdf/pdfreading.h"

#include <QDataStream>

namespace Kodeks {

QDataStream &operator<<(QDataStream &stream, const PdfReading &reading)
{
    stream.setVersion(QDataStream::Qt_6_8);
    QList<int> apartPages;
    QStringList apart;
    for (const ApartLine &line : reading.text.apart) {
        apartPages.append(line.page);
        apart.append(line.text);
    }
    return stream << reading.state << reading.pages << reading.text.text << reading.text.whole << apartPages << apart
                  << reading.text.unclear << reading.text.empty << reading.text.sparse << reading.traits.form
                  << reading.traits.dynamic << reading.traits.portfolio << reading.traits.layersOff
                  << reading.traits.notes << reading.traits.files << reading.traits.pixels << reading.unplaced;
}

QDataStream &operator>>(QDataStream &stream, PdfReading &reading)
{
    stream.setVersion(QDataStream::Qt_6_8);
    QList<int> apartPages;
    QStringList apart;
    reading = {};
    stream >> reading.state >> reading.pages >> reading.text.text >> reading.text.whole >> apartPages >> apart
        >> reading.text.unclear >> reading.text.empty >> reading.text.sparse >> reading.traits.form
        >> reading.traits.dynamic >> reading.traits.portfolio >> reading.traits.layersOff >> reading.traits.notes
        >> reading.traits.files >> reading.traits.pixels >> reading.unplaced;
    if (stream.status() != QDataStream::Ok || apartPages.size() != apart.size()) {
        reading = {};
        return stream;
    }
    for (qsizetype i = 0; i < apart.size(); ++i)
        reading.text.apart.append({apartPages.at(i), apart.at(i)});
    return stream;
}

} // namespace Kodeks
