// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/editkind.h"

#include "core/model/directionkind.h"
#include "core/model/words.h"
#include "core/project/edit.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct TitleText
{
    Q_DECLARE_TR_FUNCTIONS(EditTitle)
};

constexpr auto Nothing = EditKind::Names::Nothing;
constexpr auto Words = EditKind::Names::Words;
constexpr auto OfLetter = EditKind::Names::Letter;
constexpr auto OfCoder = EditKind::Names::Coder;
constexpr auto OfCode = EditKind::Names::Code;
constexpr bool harmless = false; // does not tell of passages

QList<EditKind> letterKinds()
{
    return {
        {u"add-letters", QT_TRANSLATE_N_NOOP("EditTitle", "Import %n letter(s)"), Nothing, Nothing, harmless},
        {u"remove-letters", QT_TRANSLATE_N_NOOP("EditTitle", "Remove %n letter(s)"), Nothing, Nothing, harmless},
        {u"rename-letter", QT_TRANSLATE_NOOP("EditTitle", "Rename letter “%1”"), OfLetter, Nothing, harmless},
        {u"set-fact", QT_TRANSLATE_NOOP("EditTitle", "Correct a fact of “%1”"), OfLetter, Nothing, harmless},
        {u"set-attribute", QT_TRANSLATE_NOOP("EditTitle", "Change “%2” of “%1”"), OfLetter, Words, harmless},
        {u"describe-letters", QT_TRANSLATE_N_NOOP("EditTitle", "Describe %n letter(s) by a table"), Nothing, Nothing,
            harmless},
        {u"list-signatories", QT_TRANSLATE_N_NOOP("EditTitle", "List signatories of %n letter(s)"), Nothing, Nothing,
            harmless},
        {u"accept-facts", QT_TRANSLATE_N_NOOP("EditTitle", "Accept proposed facts of %n letter(s)"), Nothing, Nothing,
            harmless},
        {u"set-memo", QT_TRANSLATE_NOOP("EditTitle", "Change the memo of “%1”"), OfLetter},
        {u"set-code-memo", QT_TRANSLATE_NOOP("EditTitle", "Change the memo of “%1”"), OfCode},
        {u"set-project-memo", QT_TRANSLATE_NOOP("EditTitle", "Change the memo of the project")},
        {u"set-done", QT_TRANSLATE_NOOP("EditTitle", "Mark “%1” as done"), OfLetter, Nothing, harmless},
        {u"set-several-done", QT_TRANSLATE_N_NOOP("EditTitle", "Mark %n letter(s) as done"), Nothing, Nothing,
            harmless},
        {u"set-several-not-done", QT_TRANSLATE_N_NOOP("EditTitle", "Mark %n letter(s) as not done"), Nothing, Nothing,
            harmless},
        {u"set-facts", QT_TRANSLATE_N_NOOP("EditTitle", "Correct a fact of %n letter(s)"), Nothing, Nothing, harmless},
        {u"set-attributes", QT_TRANSLATE_N_NOOP("EditTitle", "Change an attribute of %n letter(s)"), Nothing, Nothing,
            harmless},
        {u"set-not-done", QT_TRANSLATE_NOOP("EditTitle", "Mark “%1” as not done"), OfLetter, Nothing, harmless},
        {u"dismiss-sentences", QT_TRANSLATE_N_NOOP("EditTitle", "Find nothing to code in %n sentence(s)")},
        {u"bring-back-sentences", QT_TRANSLATE_N_NOOP("EditTitle", "Bring %n dismissed sentence(s) back")},
    };
}

QList<EditKind> passageKinds()
{
    return {
        {u"add-passage", QT_TRANSLATE_NOOP("EditTitle", "Code passage"), OfCode, OfLetter, true,
            QT_TRANSLATE_NOOP("EditTitle", "Code “%1” in “%2”")},
        {u"add-passages", QT_TRANSLATE_N_NOOP("EditTitle", "Add %n passage(s)")},
        {u"code-places", QT_TRANSLATE_N_NOOP("EditTitle", "Code %n place(s) that were found")},
        {u"copy-over", QT_TRANSLATE_N_NOOP("EditTitle", "Code %n place(s) with the same words")},
        {u"change-passages", QT_TRANSLATE_N_NOOP("EditTitle", "Change %n passage(s)"), OfCode, OfLetter, true,
            QT_TRANSLATE_NOOP("EditTitle", "Change “%1” in “%2”")},
        {u"resize-passage", QT_TRANSLATE_NOOP("EditTitle", "Resize passage"), OfCode, OfLetter, true,
            QT_TRANSLATE_NOOP("EditTitle", "Resize “%1” in “%2”")},
        {u"split-passage", QT_TRANSLATE_NOOP("EditTitle", "Split passage"), OfCode, OfLetter, true,
            QT_TRANSLATE_NOOP("EditTitle", "Split “%1” in “%2”")},
        {u"remove-passages", QT_TRANSLATE_N_NOOP("EditTitle", "Remove %n passage(s)"), OfCode, OfLetter, true,
            QT_TRANSLATE_NOOP("EditTitle", "Remove “%1” from “%2”")},
        {u"import-passages", QT_TRANSLATE_N_NOOP("EditTitle", "Import %n passage(s)")},
    };
}

QList<EditKind> codebookKinds()
{
    return {
        {u"add-code", QT_TRANSLATE_NOOP("EditTitle", "Add “%1” to the codebook"), OfCode, Nothing, harmless},
        {u"change-code", QT_TRANSLATE_NOOP("EditTitle", "Change “%1” in the codebook"), OfCode, Nothing, harmless},
        {u"move-task", QT_TRANSLATE_NOOP("EditTitle", "Move “%1” in the codebook"), OfCode, Nothing, harmless},
        {u"merge-codes", QT_TRANSLATE_NOOP("EditTitle", "Merge “%1” into “%2”"), OfCode, OfCode, harmless},
        {u"split-code", QT_TRANSLATE_NOOP("EditTitle", "Split “%2” off “%1”"), OfCode, Words, harmless},
        {u"remove-code", QT_TRANSLATE_NOOP("EditTitle", "Remove “%1” from the codebook"), OfCode, Nothing, harmless},
        {u"set-codebook", QT_TRANSLATE_NOOP("EditTitle", "Set the codebook"), Nothing, Nothing, harmless},
    };
}

QList<EditKind> projectKinds()
{
    return {
        {u"add-coder", QT_TRANSLATE_NOOP("EditTitle", "Add coder “%1”"), Words, Nothing, harmless},
        {u"change-coder", QT_TRANSLATE_NOOP("EditTitle", "Change coder “%1”"), Words, Nothing, harmless},
        {u"start-round", QT_TRANSLATE_NOOP("EditTitle", "Begin the round “%1”"), Words, Nothing, harmless},
        {u"start-training", QT_TRANSLATE_NOOP("EditTitle", "Begin the training “%1”"), Words, Nothing, harmless},
        {u"end-round", QT_TRANSLATE_NOOP("EditTitle", "End the round “%1”"), OfCoder, Nothing, harmless},
        {u"remove-coder", QT_TRANSLATE_NOOP("EditTitle", "Remove coder “%1”"), OfCoder, Nothing, harmless},
        {u"merge-coders", QT_TRANSLATE_NOOP("EditTitle", "Merge coder “%1” into “%2”"), OfCoder, OfCoder, harmless},
        {u"set-details", QT_TRANSLATE_NOOP("EditTitle", "Change the project's title, unit or rules"), Nothing, Nothing,
            harmless},
        {u"set-blind", QT_TRANSLATE_NOOP("EditTitle", "Code blind"), Nothing, Nothing, harmless},
        {u"set-not-blind", QT_TRANSLATE_NOOP("EditTitle", "Stop coding blind"), Nothing, Nothing, harmless},
        {u"set-suggests-blind", QT_TRANSLATE_NOOP("EditTitle", "Suggest codes while coding is blind"), Nothing, Nothing,
            harmless},
        {u"set-not-suggests-blind", QT_TRANSLATE_NOOP("EditTitle", "Suggest no codes while coding is blind"), Nothing,
            Nothing, harmless},
        {u"set-locked", QT_TRANSLATE_NOOP("EditTitle", "Lock the letters and the codebook"), Nothing, Nothing,
            harmless},
        {u"set-not-locked", QT_TRANSLATE_NOOP("EditTitle", "Unlock the letters and the codebook"), Nothing, Nothing,
            harmless},
        {u"set-abbreviations", QT_TRANSLATE_NOOP("EditTitle", "Change the abbreviations"), Nothing, Nothing, harmless},
        {u"set-cues", QT_TRANSLATE_NOOP("EditTitle", "Change the words that uncoded sentences are found by"), Nothing,
            Nothing, harmless},
        {u"save-query", QT_TRANSLATE_NOOP("EditTitle", "Save the query “%1”"), Words, Nothing, harmless},
        {u"remove-query", QT_TRANSLATE_NOOP("EditTitle", "Remove the query “%1”"), Words, Nothing, harmless},
        {u"set-proposal", QT_TRANSLATE_N_NOOP("EditTitle", "Set what is proposed for %n task(s)"), Nothing, Nothing,
            harmless},
        {u"decide-positions", QT_TRANSLATE_N_NOOP("EditTitle", "Decide on %n contradiction(s)")},
        {u"withdraw-decisions", QT_TRANSLATE_N_NOOP("EditTitle", "Withdraw %n decision(s)")},
        {u"set-standing", QT_TRANSLATE_N_NOOP("EditTitle", "Say what %n letter(s) count as"), Nothing, Nothing,
            harmless},
        {u"set-answers", QT_TRANSLATE_N_NOOP("EditTitle", "Say what %n sender(s) answer")},
        {u"set-asked", QT_TRANSLATE_N_NOOP("EditTitle", "List %n that were asked"), Nothing, Nothing, harmless},
        {u"set-number-words", QT_TRANSLATE_NOOP("EditTitle", "Change the words for numbers"), Nothing, Nothing,
            harmless},
        {u"set-flow-order", QT_TRANSLATE_NOOP("EditTitle", "Arrange the flow diagram"), Nothing, Nothing, harmless},
        {u"recover", QT_TRANSLATE_NOOP("EditTitle", "Save what was left of the damaged “%1”"), Words, Nothing,
            harmless},
        {u"restore", QT_TRANSLATE_NOOP("EditTitle", "Bring back the state %1"), Words},
        {u"restore-letter", QT_TRANSLATE_NOOP("EditTitle", "Bring “%1” back as it was"), OfLetter},
        {u"restore-coder", QT_TRANSLATE_NOOP("EditTitle", "Bring the work of “%1” back as it was"), OfCoder},
        {u"merge", QT_TRANSLATE_NOOP("EditTitle", "Bring in “%1”"), Words, Nothing, harmless},
        {u"import-project", QT_TRANSLATE_NOOP("EditTitle", "Import “%1”"), Words},
    };
}

QList<EditKind> settlingKinds()
{
    return {
        {u"settle-take", QT_TRANSLATE_NOOP("EditTitle", "Settle a difference in “%2” as %1 has it"), OfCoder, OfLetter},
        {u"settle-both", QT_TRANSLATE_NOOP("EditTitle", "Settle a difference in “%1”: take both passages"), OfLetter},
        {u"settle-edited", QT_TRANSLATE_NOOP("EditTitle", "Settle a difference in “%1” by an edited passage"),
            OfLetter},
        {u"settle-left", QT_TRANSLATE_NOOP("EditTitle", "Leave a difference in “%1” with a note"), OfLetter},
        {u"settle-agreed", QT_TRANSLATE_N_NOOP("EditTitle", "Take %n agreed passage(s) over")},
        {u"settle-several", QT_TRANSLATE_N_NOOP("EditTitle", "Settle %n difference(s)")},
        {u"withdraw-settlements", QT_TRANSLATE_N_NOOP("EditTitle", "Withdraw %n settlement(s)")},
        {u"add-consensus", QT_TRANSLATE_NOOP("EditTitle", "Make a consensus of %1 and %2"), OfCoder, OfCoder},
    };
}

/// The journal has the words of the model for a direction that is no transfer.
QString nameIn(const QJsonObject &details, QLatin1StringView name, QLatin1StringView direction)
{
    const QString words = details.value(name).toString();
    const auto kind = details.contains(direction) ? directionFromWord(words) : std::nullopt;
    return kind ? directionKindName(*kind).text() : words;
}

/// For a menu: not long, and its own quotation marks are single ones within those around it.
QString shortName(QString name)
{
    constexpr qsizetype longest = 40;
    static const QRegularExpression quotes(u"[“”„«»\"]"_s);
    name.replace(quotes, u"’"_s);
    return name.size() <= longest ? name : name.first(longest - 1).trimmed() + u'…';
}

bool isAmong(const QList<EditKind> &kinds, const QString &id)
{
    return std::ranges::any_of(kinds, [&id](const EditKind &kind) { return QStringView(kind.id) == id; });
}

} // namespace

EditGroup editGroup(const QString &id)
{
    static const QStringList broughtIn{u"add-letters"_s, u"import-passages"_s, u"merge"_s, u"import-project"_s,
        u"restore"_s, u"restore-letter"_s, u"restore-coder"_s, u"recover"_s};
    static const QStringList decisions{
        u"decide-positions"_s, u"withdraw-decisions"_s, u"set-proposal"_s, u"set-standing"_s, u"set-answers"_s};
    if (broughtIn.contains(id))
        return EditGroup::BroughtIn;
    if (isAmong(settlingKinds(), id) || decisions.contains(id))
        return EditGroup::Decisions;
    if (isAmong(codebookKinds(), id) || id == u"set-code-memo")
        return EditGroup::Codebook;
    return isAmong(passageKinds(), id) ? EditGroup::Passages : EditGroup::Other;
}

bool EditKind::isCounted() const
{
    return QLatin1StringView(title).contains("%n"_L1);
}

const QList<EditKind> &editKinds()
{
    static const QList<EditKind> all
        = letterKinds() + passageKinds() + codebookKinds() + projectKinds() + settlingKinds();
    return all;
}

const EditKind *editKind(const QString &id)
{
    const auto found
        = std::ranges::find_if(editKinds(), [&id](const EditKind &kind) { return QStringView(kind.id) == id; });
    return found == editKinds().end() ? nullptr : &*found;
}

QString editTitle(const QString &kind, const QJsonObject &details, TitleFor use)
{
    const EditKind *found = editKind(kind);
    if (!found)
        return kind; // of a newer program
    QString first = nameIn(details, "name"_L1, "direction"_L1);
    QString second = nameIn(details, "into"_L1, "intoDirection"_L1);
    if (use == TitleFor::Undo) {
        first = shortName(first);
        second = shortName(second);
        if (found->whole && !first.isEmpty() && !second.isEmpty())
            return TitleText::tr(found->whole).arg(first, second);
    }
    const int count = found->isCounted() ? details.value("count"_L1).toInt() : -1;
    const QString title = TitleText::tr(found->title, nullptr, count);
    if (found->first == EditKind::Names::Nothing || found->whole)
        return title;
    return found->second == EditKind::Names::Nothing ? title.arg(first) : title.arg(first, second);
}

} // namespace Kodeks
