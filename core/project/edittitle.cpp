// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/edit.h"

#include <QCoreApplication>
#include <QHash>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Title
{
    const char *text;
    bool counted = false;
};

// %1 is details["name"], %n is details["count"].
const QHash<QString, Title> &titles()
{
    static const QHash<QString, Title> all{
        {u"add-letters"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Import %n letter(s)"), true}},
        {u"remove-letters"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Remove %n letter(s)"), true}},
        {u"rename-letter"_s, {QT_TRANSLATE_NOOP("EditTitle", "Rename letter “%1”")}},
        {u"set-fact"_s, {QT_TRANSLATE_NOOP("EditTitle", "Correct a fact of “%1”")}},
        {u"set-attribute"_s, {QT_TRANSLATE_NOOP("EditTitle", "Change “%2” of “%1”")}},
        {u"describe-letters"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Describe %n letter(s) by a table"), true}},
        {u"set-done"_s, {QT_TRANSLATE_NOOP("EditTitle", "Mark “%1” as done")}},
        {u"set-not-done"_s, {QT_TRANSLATE_NOOP("EditTitle", "Mark “%1” as not done")}},
        {u"add-passage"_s, {QT_TRANSLATE_NOOP("EditTitle", "Code passage")}},
        {u"add-passages"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Add %n passage(s)"), true}},
        {u"change-passages"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Change %n passage(s)"), true}},
        {u"resize-passage"_s, {QT_TRANSLATE_NOOP("EditTitle", "Resize passage")}},
        {u"split-passage"_s, {QT_TRANSLATE_NOOP("EditTitle", "Split passage")}},
        {u"remove-passages"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Remove %n passage(s)"), true}},
        {u"import-passages"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Import %n passage(s)"), true}},
        {u"add-coder"_s, {QT_TRANSLATE_NOOP("EditTitle", "Add coder “%1”")}},
        {u"change-coder"_s, {QT_TRANSLATE_NOOP("EditTitle", "Change coder “%1”")}},
        {u"remove-coder"_s, {QT_TRANSLATE_NOOP("EditTitle", "Remove coder “%1”")}},
        {u"add-code"_s, {QT_TRANSLATE_NOOP("EditTitle", "Add “%1” to the codebook")}},
        {u"change-code"_s, {QT_TRANSLATE_NOOP("EditTitle", "Change “%1” in the codebook")}},
        {u"move-task"_s, {QT_TRANSLATE_NOOP("EditTitle", "Move “%1” in the codebook")}},
        {u"merge-codes"_s, {QT_TRANSLATE_NOOP("EditTitle", "Merge “%1” into “%2”")}},
        {u"remove-code"_s, {QT_TRANSLATE_NOOP("EditTitle", "Remove “%1” from the codebook")}},
        {u"set-details"_s, {QT_TRANSLATE_NOOP("EditTitle", "Change the project's title, unit or rules")}},
        {u"set-blind"_s, {QT_TRANSLATE_NOOP("EditTitle", "Code blind")}},
        {u"set-not-blind"_s, {QT_TRANSLATE_NOOP("EditTitle", "Stop coding blind")}},
        {u"set-locked"_s, {QT_TRANSLATE_NOOP("EditTitle", "Lock the letters and the codebook")}},
        {u"set-not-locked"_s, {QT_TRANSLATE_NOOP("EditTitle", "Unlock the letters and the codebook")}},
        {u"settle-take"_s, {QT_TRANSLATE_NOOP("EditTitle", "Settle a difference in “%2” as %1 has it")}},
        {u"settle-both"_s, {QT_TRANSLATE_NOOP("EditTitle", "Settle a difference in “%1”: take both passages")}},
        {u"settle-edited"_s, {QT_TRANSLATE_NOOP("EditTitle", "Settle a difference in “%1” by an edited passage")}},
        {u"settle-left"_s, {QT_TRANSLATE_NOOP("EditTitle", "Leave a difference in “%1” with a note")}},
        {u"settle-agreed"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Take %n agreed passage(s) over"), true}},
        {u"settle-several"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Settle %n difference(s)"), true}},
        {u"withdraw-settlements"_s, {QT_TRANSLATE_N_NOOP("EditTitle", "Withdraw %n settlement(s)"), true}},
        {u"add-consensus"_s, {QT_TRANSLATE_NOOP("EditTitle", "Make a consensus of %1 and %2")}},
        {u"merge"_s, {QT_TRANSLATE_NOOP("EditTitle", "Bring in “%1”")}},
        {u"import-project"_s, {QT_TRANSLATE_NOOP("EditTitle", "Import “%1”")}},
        {u"set-codebook"_s, {QT_TRANSLATE_NOOP("EditTitle", "Set the codebook")}},
    };
    return all;
}

} // namespace

QString editTitle(const QString &kind, const QJsonObject &details)
{
    const auto found = titles().constFind(kind);
    if (found == titles().constEnd())
        return kind;
    const int count = found->counted ? details.value("count"_L1).toInt() : -1;
    const QString title = QCoreApplication::translate("EditTitle", found->text, nullptr, count);
    if (title.contains(u"%2"))
        return title.arg(details.value("name"_L1).toString(), details.value("into"_L1).toString());
    return title.contains(u"%1") ? title.arg(details.value("name"_L1).toString()) : title;
}

} // namespace Kodeks
