// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign/foreignparts.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Row = ForeignFile::Row;

// What RQDA has deleted stays in its tables with another status than 1.

void readRqdaCodes(ForeignFile &file, ForeignStudy &study)
{
    file.each("SELECT catid, name, memo FROM codecat WHERE status = 1 ORDER BY name",
        [&](const Row &row) { study.groups.append({row.number(0), -1, row.text(1), row.text(2)}); });
    QHash<qint64, qint64> groups;
    file.each("SELECT t.cid, t.catid FROM treecode t JOIN codecat c ON c.catid = t.catid AND c.status = 1 "
              "WHERE t.status = 1 ORDER BY c.name",
        [&](const Row &row) {
        if (groups.contains(row.number(0)))
            ++study.moreGroups;
        else
            groups.insert(row.number(0), row.number(1));
    });
    bool colored = false; // since RQDA 0.1.9
    file.each("SELECT 1 FROM pragma_table_info('freecode') WHERE name = 'color'", [&](const Row &) { colored = true; });
    file.each(colored ? "SELECT id, name, memo, color FROM freecode WHERE status = 1 ORDER BY name"
                      : "SELECT id, name, memo, NULL FROM freecode WHERE status = 1 ORDER BY name",
        [&](const Row &row) {
        study.codes.append({row.number(0), groups.value(row.number(0), -1), row.text(1), row.text(2), row.text(3)});
    });
}

void readRqdaValues(ForeignFile &file, ForeignStudy &study, bool ofCase, const char *sql)
{
    file.each(sql, [&](const Row &row) {
        if (const QString value = row.text(2); !value.isEmpty() && value != u"NA")
            study.values.append({row.number(0), ofCase, row.text(1), value});
    });
}

} // namespace

Result<> readRqda(ForeignFile &file, ForeignStudy &study)
{
    if (file.has({u"project"_s}))
        file.each("SELECT memo FROM project", [&](const Row &row) { study.memo = row.text(0); });
    readRqdaCodes(file, study);
    file.each("SELECT id, name, file, memo FROM source WHERE status = 1 ORDER BY id",
        [&](const Row &row) { study.texts.append({row.number(0), row.text(1), row.text(2), row.text(3), {}}); });
    addForeignMarks(file, study,
        "SELECT fid, cid, selfirst, selend, seltext, owner, memo, date FROM coding WHERE status = 1 "
        "ORDER BY selfirst, selend, cid, owner");
    if (file.has({u"coding2"_s})) // the second coding that RQDA keeps beside the first
        addForeignMarks(file, study,
            "SELECT fid, cid, selfirst, selend, seltext, coalesce(owner, '') || ' (2)', memo, date FROM coding2 "
            "WHERE status = 1 ORDER BY selfirst, selend, cid, owner");
    if (file.has({u"annotation"_s}))
        addForeignNotes(
            file, study, "SELECT fid, annotation, owner FROM annotation WHERE status = 1 ORDER BY fid, position");
    if (file.has({u"journal"_s}))
        addForeignJournal(file, study, "SELECT name, journal, owner FROM journal WHERE status = 1 ORDER BY name");
    if (file.has({u"cases"_s, u"caselinkage"_s}))
        addForeignCases(file, study, "SELECT id, name, memo FROM cases WHERE status = 1 ORDER BY id",
            "SELECT DISTINCT caseid, fid FROM caselinkage WHERE status = 1 ORDER BY caseid, fid");
    if (file.has({u"fileattr"_s}))
        readRqdaValues(file, study, false, "SELECT fileID, variable, value FROM fileAttr ORDER BY 1, 2");
    if (file.has({u"caseattr"_s}))
        readRqdaValues(file, study, true, "SELECT caseID, variable, value FROM caseAttr ORDER BY 1, 2");
    return {};
}

} // namespace Kodeks
