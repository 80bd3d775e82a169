// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/history/recordwords.h"

#include "core/model/directionkind.h"
#include "core/model/ownabbreviations.h"
#include "core/project/project.h"
#include "core/query/coverage/owncues.h"
#include "core/storage/consultation/consultationstore.h"
#include "core/storage/consultation/floworderstore.h"
#include "core/storage/coverage/coveragestore.h"
#include "core/storage/querying/querystore.h"
#include "core/storage/rounds/roundstore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace Kodeks::RecordWords {

using namespace Qt::StringLiterals;

namespace {

struct RecordText
{
    Q_DECLARE_TR_FUNCTIONS(RecordWords)
};

/// Names of what the project has, by uuid; “?” for what it has no longer.
class Names
{
public:
    explicit Names(const Project &project)
        : m_project(project)
    {
    }

    [[nodiscard]] QString task(const QString &word) const
    {
        const auto &tasks = m_project.codebook().tasks;
        const auto found
            = std::ranges::find(tasks, QUuid::fromString(word), [](const Task &each) { return each.text.uuid; });
        return found == tasks.end() ? gone() : found->name;
    }
    [[nodiscard]] QString direction(const QString &word) const
    {
        const Codebook &book = m_project.codebook();
        const auto found = std::ranges::find(
            book.directions, QUuid::fromString(word), [](const Direction &each) { return each.text.uuid; });
        if (found == book.directions.end())
            return gone();
        return found->kind == Direction::Kind::Transfer ? book.directionName(*found)
                                                        : directionKindName(found->kind).text();
    }
    [[nodiscard]] QString actor(const QString &word) const
    {
        return named(m_project.codebook().actors, QUuid::fromString(word));
    }
    [[nodiscard]] QString letter(const QString &word) const
    {
        return named(m_project.letters(), QUuid::fromString(word));
    }
    [[nodiscard]] QString coder(const QUuid &uuid) const { return named(m_project.coders(), uuid); }

private:
    [[nodiscard]] static QString gone() { return u"?"_s; }

    template <typename Things>
    [[nodiscard]] static QString named(const Things &things, const QUuid &uuid)
    {
        const auto found = std::ranges::find_if(things, [&uuid](const auto &each) { return each.uuid == uuid; });
        return found == things.end() ? gone() : found->name;
    }

    const Project &m_project;
};

QStringList textsIn(const QString &value)
{
    return QJsonDocument::fromJson(value.toUtf8()).toVariant().toStringList();
}

QString withNote(const QString &text, const QString &note)
{
    return note.isEmpty() ? text : text + u" · "_s + note;
}

QString roundValue(const Names &names, const Round &round)
{
    const QString letters = RecordText::tr("%Ln letter(s)", nullptr, int(round.letters.size()));
    const QString state = round.isUnderWay()
        ? RecordText::tr("under way")
        : RecordText::tr("ended %1").arg(QLocale().toString(round.ended.toLocalTime(), QLocale::ShortFormat));
    return QStringList{names.coder(round.coder), letters, state}.join(u" · "_s);
}

QString standingValue(const QStringList &texts)
{
    static const QHash<QString, const char *> kinds{{u"answer"_s, QT_TRANSLATE_NOOP("RecordWords", "Answer")},
        {u"resolution"_s, QT_TRANSLATE_NOOP("RecordWords", "Resolution")},
        {u"recommendation"_s, QT_TRANSLATE_NOOP("RecordWords", "Recommendation")},
        {u"appendix"_s, QT_TRANSLATE_NOOP("RecordWords", "Appendix")},
        {u"late"_s, QT_TRANSLATE_NOOP("RecordWords", "Late answer")}};
    const QString kind = RecordText::tr(kinds.value(texts.value(0), kinds.value(u"answer"_s)));
    return texts.value(1) == u"out" ? withNote(kind, RecordText::tr("does not count")) : kind;
}

QString answerValue(const QStringList &texts)
{
    static const QHash<QString, const char *> answers{
        {u"silent"_s, QT_TRANSLATE_NOOP("RecordWords", "says nothing on it")},
        {u"general"_s, QT_TRANSLATE_NOOP("RecordWords", "answers outside the questions")},
        {u"elsewhere"_s, QT_TRANSLATE_NOOP("RecordWords", "answers elsewhere")},
        {u"answered"_s, QT_TRANSLATE_NOOP("RecordWords", "answers")}};
    const char *answer = answers.value(texts.value(0));
    return RecordText::tr("“%1”: %2").arg(texts.value(1), answer ? RecordText::tr(answer) : texts.value(0));
}

/// What was added, and what was taken out of those that come along.
QString listsValue(const QStringList &added, const QStringList &removed)
{
    QStringList parts;
    if (!added.isEmpty())
        parts.append(added.join(u", "_s));
    if (!removed.isEmpty())
        parts.append(RecordText::tr("without %1").arg(removed.join(u", "_s)));
    return parts.join(u"; "_s);
}

QString consultationValue(const Names &names, const QString &start, const QStringList &texts)
{
    if (texts.isEmpty())
        return {};
    if (start == u"proposal")
        return names.direction(texts.value(0));
    if (start == u"decision")
        return withNote(texts.value(0).isEmpty() ? RecordText::tr("cannot be told") : names.direction(texts.value(0)),
            texts.value(1));
    if (start == u"standing")
        return standingValue(texts);
    if (start == u"answer")
        return answerValue(texts);
    return texts.join(u", "_s);
}

QString flowValue(const Names &names, const QString &value)
{
    static const QString unchanged = u"unchanged"_s;
    static const QString cooperation = u"cooperation"_s;
    QStringList sides;
    const QJsonArray both = QJsonDocument::fromJson(value.toUtf8()).array();
    for (const auto &side : both) {
        QStringList actors;
        for (const QString &word : side.toVariant().toStringList()) {
            if (word == unchanged || word == cooperation)
                actors.append(
                    directionKindName(word == unchanged ? Direction::Kind::Unchanged : Direction::Kind::Cooperation)
                        .text());
            else
                actors.append(names.actor(word));
        }
        sides.append(actors.join(u", "_s));
    }
    sides.removeAll(QString());
    return sides.join(u" → "_s);
}

} // namespace

QString label(const Project &project, const QString &name)
{
    const Names names(project);
    const QStringList parts = name.split(u'/');
    const QString &start = parts.constFirst();
    if (RoundStore::isRecord(name))
        return RecordText::tr("round");
    if (const QString query = QueryStore::nameOfSaved(name); !query.isEmpty())
        return RecordText::tr("query “%1”").arg(query);
    if (start == u"proposal")
        return RecordText::tr("proposed for “%1”").arg(names.task(parts.value(1)));
    if (start == u"decision")
        return RecordText::tr("“%1” on “%2”").arg(names.letter(parts.value(2)), names.task(parts.value(1)));
    if (start == u"standing")
        return RecordText::tr("“%1”").arg(names.letter(parts.value(1)));
    if (start == u"answer")
        return RecordText::tr("“%1”").arg(names.letter(parts.value(2)));
    if (start == u"asked")
        return RecordText::tr("asked to answer");
    if (start == u"number-words")
        return RecordText::tr("words for numbers");
    if (name == FlowOrderStore::name())
        return RecordText::tr("order of the flow diagram");
    if (name == CoverageStore::cuesName())
        return RecordText::tr("words that point to statements");
    if (CoverageStore::isRecord(name))
        return RecordText::tr("nothing to code in “%1”").arg(names.letter(parts.value(1)));
    return name == u"abbreviations" ? RecordText::tr("abbreviations") : name;
}

QString value(const Project &project, const QString &name, const QString &value)
{
    static const QStringList switches{u"blind"_s, u"suggests_blind"_s, u"locked"_s}; // the edit's title says it
    if (value.isEmpty() || switches.contains(name))
        return {};
    const Names names(project);
    if (const auto round = RoundStore::roundFrom(name, value))
        return roundValue(names, *round);
    if (!QueryStore::nameOfSaved(name).isEmpty())
        return withNote(textsIn(value).value(0), textsIn(value).value(1));
    if (ConsultationStore::isRecord(name))
        return consultationValue(names, name.section(u'/', 0, 0), textsIn(value));
    if (name == FlowOrderStore::name())
        return flowValue(names, value);
    if (name == CoverageStore::cuesName()) {
        const OwnCues own = ownCuesFromWord(value);
        return listsValue(own.added, own.removed);
    }
    if (name == u"abbreviations") {
        const OwnAbbreviations own = ownAbbreviationsFromWord(value);
        return listsValue(own.added, own.removed);
    }
    if (CoverageStore::isRecord(name))
        return RecordText::tr("%Ln sentence(s)", nullptr, int(QJsonDocument::fromJson(value.toUtf8()).array().size()));
    return value.startsWith(u'[') ? textsIn(value).join(u", "_s) : value;
}

} // namespace Kodeks::RecordWords
