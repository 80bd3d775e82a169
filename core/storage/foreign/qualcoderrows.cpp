// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/foreign/foreignparts.h"

namespace Kodeks {

using namespace Qt::StringLiterals;

Result<> readQualCoder(ForeignFile &file, ForeignStudy &study)
{
    using Row = ForeignFile::Row;
    if (file.has({u"project"_s}))
        file.each("SELECT memo FROM project", [&](const Row &row) { study.memo = row.text(0); });
    file.each("SELECT catid, supercatid, name, memo FROM code_cat ORDER BY name",
        [&](const Row &row) { study.groups.append({row.number(0), row.reference(1), row.text(2), row.text(3)}); });
    file.each("SELECT cid, catid, name, memo, color FROM code_name ORDER BY name", [&](const Row &row) {
        study.codes.append({row.number(0), row.reference(1), row.text(2), row.text(3), row.text(4)});
    });
    file.each("SELECT id, name, fulltext, memo, mediapath FROM source ORDER BY id", [&](const Row &row) {
        if (!row.isNull(2)) {
            study.texts.append({row.number(0), row.text(1), row.text(2), row.text(3), {}});
            return;
        }
        const QString path = row.text(4);
        qsizetype &kind = path.startsWith(u"/images") ? study.pictures
            : path.startsWith(u"/audio")              ? study.recordings
            : path.startsWith(u"/video")              ? study.videos
                                                      : study.otherFiles;
        ++kind;
    });
    addForeignMarks(file, study,
        "SELECT fid, cid, pos0, pos1, seltext, owner, memo, date FROM code_text ORDER BY pos0, pos1, cid, owner");
    if (file.has({u"annotation"_s}))
        addForeignNotes(file, study, "SELECT fid, memo, owner FROM annotation ORDER BY fid, pos0, pos1");
    if (file.has({u"journal"_s}))
        addForeignJournal(file, study, "SELECT name, jentry, owner FROM journal ORDER BY name");
    if (file.has({u"cases"_s, u"case_text"_s}))
        addForeignCases(file, study, "SELECT caseid, name, memo FROM cases ORDER BY caseid",
            "SELECT DISTINCT caseid, fid FROM case_text ORDER BY caseid, fid");
    if (file.has({u"attribute"_s}))
        file.each("SELECT id, attr_type = 'case', name, value FROM attribute "
                  "WHERE attr_type IN ('case', 'file') AND value <> '' ORDER BY id, name",
            [&](const Row &row) {
            study.values.append({row.number(0), row.number(1) != 0, row.text(2), row.text(3)});
        });
    return {};
}

} // namespace Kodeks
