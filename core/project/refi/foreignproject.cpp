// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/refi/foreignproject.h"

#include "core/exchange/refi/reficolor.h"
#include "core/model/lettertext.h"
#include "core/project/refi/taguettetext.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QLocale>
#include <QSet>
#include <QTimeZone>
#include <map>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

QUuid guidOf(const QStringList &words)
{
    static const QUuid space(u"0d6f9c8e-0a57-4c0b-9a3c-5f2f6b1a7e41"_s);
    return QUuid::createUuidV5(space, words.join(QChar(0)));
}

/// As the programs write it: "2024-04-17 10:00:00" or what date() says in R. Which zone is not said; taken as UTC.
QDateTime timeOf(const QString &written)
{
    const QString plain = written.simplified();
    QDateTime time = QDateTime::fromString(QString(plain).replace(10, 1, u"T"_s), Qt::ISODate);
    if (!time.isValid())
        time = QLocale::c().toDateTime(plain, u"ddd MMM d HH:mm:ss yyyy"_s);
    return time.isValid() && time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::UTC)
                                                              : time.toUTC();
}

/// A mark as positions and the quote that stands there.
struct Placed
{
    qint64 start = 0;
    qint64 end = 0;
    QString quote;
};

class Maker
{
public:
    explicit Maker(const ForeignStudy &study)
        : m_study(study)
    {
    }

    RefiProject make()
    {
        m_project.name = m_study.name;
        m_project.origin = nameOf(m_study.program);
        m_project.description = m_study.memo;
        addCodes();
        for (const ForeignText &text : m_study.texts)
            addText(text);
        addNotes();
        addCases();
        addValues();
        m_project.others = {{RefiOther::Picture, m_study.pictures}, {RefiOther::Audio, m_study.recordings},
            {RefiOther::Video, m_study.videos}, {RefiOther::Unknown, m_study.otherFiles}};
        return m_project;
    }

private:
    void addCodes()
    {
        for (const ForeignGroup &group : m_study.groups)
            m_groups.insert(group.id, &group);
        for (const ForeignGroup &group : m_study.groups)
            (void)placeOf(group.id, 0);
        for (const ForeignCode &code : m_study.codes) {
            const qsizetype parent = placeOf(code.group, 0);
            const QStringList path
                = (parent < 0 ? QStringList{u"code"_s} : m_paths.at(parent)) + QStringList{code.name};
            append(path, code.description, parent);
            m_project.codes.last().color = refiColor(code.color);
            if (m_project.codes.constLast().color.isEmpty())
                m_project.codes.last().foreignColor = code.color;
            m_codes.insert(code.id, m_project.codes.constLast().guid);
        }
    }

    /// Where a group stands among the codes, its own groups before it; -1 for none, and for one that stands in itself.
    qsizetype placeOf(qint64 id, int depth)
    {
        constexpr int deepest = 50;
        const ForeignGroup *const group = m_groups.value(id);
        if (group == nullptr || depth > deepest)
            return -1;
        if (const auto known = m_places.constFind(id); known != m_places.constEnd())
            return *known;
        m_places.insert(id, -1);
        const qsizetype parent = placeOf(group->parent, depth + 1);
        const QStringList above = parent < 0 ? QStringList{u"group"_s} : m_paths.at(parent);
        append(above + QStringList{group->name}, group->description, parent);
        m_project.codes.last().codable = false;
        return m_places[id] = m_project.codes.size() - 1;
    }

    void append(const QStringList &path, const QString &description, qsizetype parent)
    {
        RefiCode code;
        code.guid = unlike(guidOf(QStringList{m_project.origin} + path));
        code.name = path.constLast();
        code.description = description;
        code.parent = parent;
        m_project.codes.append(code);
        m_paths.append(path);
    }

    QUuid unlike(QUuid guid)
    {
        while (m_taken.contains(guid))
            guid = QUuid::createUuidV5(guid, u"again"_s);
        m_taken.insert(guid);
        return guid;
    }

    QUuid user(const QString &name)
    {
        if (name.isEmpty())
            return {};
        const QUuid guid = guidOf({m_project.origin, u"coder"_s, name});
        if (!m_taken.contains(guid)) {
            m_taken.insert(guid);
            m_project.users.append({guid, name, {}});
        }
        return guid;
    }

    void addText(const ForeignText &text)
    {
        RefiSource source;
        source.guid = unlike(guidOf({m_project.origin, u"text"_s, text.name, textSha256(text.content)}));
        source.name = text.name;
        source.description = text.memo;
        m_sources.insert(text.id, m_project.sources.size());
        if (m_study.program == ForeignProgram::Taguette) {
            if (const auto page = TaguetteText::read(text.content, text.name)) {
                source.content = page->string();
                addMarks(source, text, [&](const ForeignMark &mark) { return placed(mark, *page, text.name); });
            }
        } else {
            source.content = text.content;
            const LetterText counted(text.content);
            addMarks(source, text, [&](const ForeignMark &mark) { return placed(mark, counted); });
        }
        m_project.sources.append(source);
    }

    static Placed placed(const ForeignMark &mark, const TaguetteText &page, const QString &name)
    {
        const TextRange range = page.range(mark.start, mark.end);
        const auto quote = TaguetteText::read(mark.quote, name);
        return {range.start, range.end, quote ? quote->string() : QString()};
    }

    Placed placed(const ForeignMark &mark, const LetterText &text) const
    {
        const auto stands = [&](qint64 start, qint64 end) { return text.slice({start, end}) == mark.quote; };
        const Placed said{mark.start, mark.end, mark.quote};
        if (mark.start < 0 || mark.end <= mark.start || stands(mark.start, mark.end))
            return said;
        // RQDA writes quotes anew when a text is edited there, and begins each a character too early (FilesFun.R).
        if (m_study.program == ForeignProgram::Rqda && mark.start > 0 && stands(mark.start - 1, mark.end))
            return {mark.start, mark.end, text.slice({mark.start, mark.end})};
        // QualCoder's window counts UTF-16 units, its imports code points.
        const TextRange counted = text.rangeFromUtf16(mark.start, mark.end);
        return stands(counted.start, counted.end) ? Placed{counted.start, counted.end, mark.quote} : said;
    }

    template <typename Place>
    void addMarks(RefiSource &source, const ForeignText &text, Place place)
    {
        std::map<std::tuple<qint64, qint64, QString>, qsizetype> selections;
        for (const ForeignMark &mark : text.marks) {
            const Placed there = place(mark);
            const auto [at, fresh]
                = selections.try_emplace({there.start, there.end, mark.coder}, source.selections.size());
            if (fresh)
                source.selections.append(selectionOf(source, mark, there));
            RefiSelection &selection = source.selections[at->second];
            if (!mark.memo.isEmpty() && !selection.description.split(u'\n').contains(mark.memo))
                selection.description += (selection.description.isEmpty() ? QString() : u"\n"_s) + mark.memo;
            const QUuid code = m_codes.value(mark.code, guidOf({u"unknown"_s, QString::number(mark.code)}));
            selection.codings.append({unlike(QUuid::createUuidV5(selection.guid, code.toString())), code,
                selection.user, selection.created, {}});
        }
    }

    RefiSelection selectionOf(const RefiSource &source, const ForeignMark &mark, const Placed &there)
    {
        RefiSelection selection;
        selection.guid = unlike(
            guidOf({source.guid.toString(), QString::number(there.start), QString::number(there.end), mark.coder}));
        selection.name = there.quote;
        selection.start = there.start;
        selection.end = there.end;
        selection.user = user(mark.coder);
        selection.created = selection.modified = timeOf(mark.time);
        return selection;
    }

    void addNotes()
    {
        for (const ForeignNote &note : m_study.notes) {
            if (note.content.trimmed().isEmpty())
                continue;
            RefiSource made;
            made.content = note.content;
            made.user = user(note.coder);
            const auto source = m_sources.constFind(note.text);
            const QString of
                = source == m_sources.constEnd() ? QString() : m_project.sources.at(*source).guid.toString();
            made.guid = unlike(guidOf({m_project.origin, u"note"_s, of, note.content, note.coder}));
            if (source == m_sources.constEnd())
                m_project.projectNotes.append(made.guid);
            else
                m_project.sources[*source].notes.append(made.guid);
            m_project.notes.append(made);
        }
    }

    void addCases()
    {
        for (const ForeignCase &each : m_study.cases) {
            RefiCase made{unlike(guidOf({m_project.origin, u"case"_s, each.name})), each.name, each.memo, {}, {}};
            for (const qint64 text : each.texts) {
                if (m_sources.contains(text))
                    made.sources.append(m_project.sources.at(m_sources.value(text)).guid);
            }
            m_cases.insert(each.id, m_project.cases.size());
            m_project.cases.append(made);
        }
    }

    void addValues()
    {
        for (const ForeignValue &value : m_study.values) {
            const QUuid variable = guidOf({m_project.origin, u"variable"_s, value.name});
            if (!m_taken.contains(variable)) {
                m_taken.insert(variable);
                m_project.variables.append({variable, value.name, u"Text"_s});
            }
            if (const auto at = m_cases.constFind(value.of); value.ofCase && at != m_cases.constEnd())
                m_project.cases[*at].values.append({variable, value.value});
            else if (const auto text = m_sources.constFind(value.of); !value.ofCase && text != m_sources.constEnd())
                m_project.sources[*text].values.append({variable, value.value});
        }
    }

    const ForeignStudy &m_study;
    RefiProject m_project;
    QHash<qint64, const ForeignGroup *> m_groups;
    QHash<qint64, qsizetype> m_places; ///< of groups, among the codes
    QHash<qint64, QUuid> m_codes;
    QHash<qint64, qsizetype> m_sources;
    QHash<qint64, qsizetype> m_cases;
    QList<QStringList> m_paths; ///< of the codes
    QSet<QUuid> m_taken;
};

} // namespace

QString foreignDatabase(const QString &path)
{
    const QFileInfo info(path);
    const QString file = info.isDir() ? QDir(path).filePath(u"data.qda"_s) : path;
    return foreignProgram(file) ? file : QString();
}

RefiProject refiProject(const ForeignStudy &study)
{
    return Maker(study).make();
}

} // namespace Kodeks
