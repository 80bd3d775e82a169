// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign/foreignparts.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QHash<qint64, qsizetype> placesById(const QList<T> &all)
{
    QHash<qint64, qsizetype> places;
    for (qsizetype i = 0; i < all.size(); ++i)
        places.insert(all.at(i).id, i);
    return places;
}

} // namespace

void addForeignMarks(ForeignFile &file, ForeignStudy &study, const char *sql)
{
    const QHash<qint64, qsizetype> places = placesById(study.texts);
    file.each(sql, [&](const ForeignFile::Row &row) {
        if (const auto place = places.constFind(row.number(0)); place != places.constEnd())
            study.texts[*place].marks.append(
                {row.number(1), row.number(2), row.number(3), row.text(4), row.text(5), row.text(6), row.text(7)});
    });
}

void addForeignNotes(ForeignFile &file, ForeignStudy &study, const char *sql)
{
    file.each(sql, [&](const ForeignFile::Row &row) { study.notes.append({row.number(0), row.text(1), row.text(2)}); });
}

void addForeignJournal(ForeignFile &file, ForeignStudy &study, const char *sql)
{
    file.each(sql, [&](const ForeignFile::Row &row) {
        study.notes.append({-1, row.text(0) + u"\n\n"_s + row.text(1), row.text(2)});
    });
}

void addForeignCases(ForeignFile &file, ForeignStudy &study, const char *sql, const char *texts)
{
    file.each(
        sql, [&](const ForeignFile::Row &row) { study.cases.append({row.number(0), row.text(1), row.text(2), {}}); });
    const QHash<qint64, qsizetype> places = placesById(study.cases);
    file.each(texts, [&](const ForeignFile::Row &row) {
        if (const auto place = places.constFind(row.number(0)); place != places.constEnd())
            study.cases[*place].texts.append(row.number(1));
    });
}

} // namespace Kodeks
