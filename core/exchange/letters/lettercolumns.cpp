// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/letters/lettercolumns.h"

#include "core/exchange/tables/tablenumber.h"

#include <QHash>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

using Column = LetterTable::Column;
using Role = Column::Role;

constexpr auto attributeMark = " (attribute)"_L1;

/// Letters and digits only: "Vår ref." and "vår_ref" are one title.
QString folded(const QString &title)
{
    QString key = title.normalized(QString::NormalizationForm_C).toCaseFolded();
    key.removeIf([](QChar unit) { return !unit.isLetterOrNumber(); });
    return key;
}

const QHash<QString, Fact> &factTitles()
{
    static const QHash<QString, Fact> all{{u"sender"_s, Fact::Sender}, {u"avsender"_s, Fact::Sender},
        {u"avsendar"_s, Fact::Sender}, {u"recipient"_s, Fact::Recipient}, {u"mottaker"_s, Fact::Recipient},
        {u"mottakar"_s, Fact::Recipient}, {u"date"_s, Fact::Dated}, {u"dated"_s, Fact::Dated}, {u"dato"_s, Fact::Dated},
        {u"datert"_s, Fact::Dated}, {u"ourreference"_s, Fact::OurReference}, {u"ourref"_s, Fact::OurReference},
        {u"vårref"_s, Fact::OurReference}, {u"vårreferanse"_s, Fact::OurReference},
        {u"yourreference"_s, Fact::YourReference}, {u"yourref"_s, Fact::YourReference},
        {u"deresref"_s, Fact::YourReference}, {u"deresreferanse"_s, Fact::YourReference},
        {u"dykkarref"_s, Fact::YourReference}, {u"dykkarreferanse"_s, Fact::YourReference},
        {u"casenumber"_s, Fact::CaseNumber}, {u"caseno"_s, Fact::CaseNumber}, {u"saksnummer"_s, Fact::CaseNumber},
        {u"saksnr"_s, Fact::CaseNumber}, {u"saknr"_s, Fact::CaseNumber}, {u"signature"_s, Fact::Signature},
        {u"signatur"_s, Fact::Signature}, {u"underskrift"_s, Fact::Signature}, {u"subject"_s, Fact::Subject},
        {u"emne"_s, Fact::Subject}, {u"handler"_s, Fact::Handler}, {u"casehandler"_s, Fact::Handler},
        {u"saksbehandler"_s, Fact::Handler}, {u"saksbehandlar"_s, Fact::Handler},
        {u"confidentiality"_s, Fact::Confidentiality}, {u"skjerming"_s, Fact::Confidentiality},
        {u"afsender"_s, Fact::Sender}, {u"avsändare"_s, Fact::Sender}, {u"modtager"_s, Fact::Recipient},
        {u"mottagare"_s, Fact::Recipient}, {u"datum"_s, Fact::Dated}, {u"sagsnummer"_s, Fact::CaseNumber},
        {u"sagsnr"_s, Fact::CaseNumber}, {u"journalnummer"_s, Fact::CaseNumber}, {u"diarienummer"_s, Fact::CaseNumber},
        {u"dnr"_s, Fact::CaseNumber}, {u"ämne"_s, Fact::Subject}, {u"ärende"_s, Fact::Subject},
        {u"sagsbehandler"_s, Fact::Handler}, {u"handläggare"_s, Fact::Handler}, {u"sakshandsamar"_s, Fact::Handler},
        {u"gradering"_s, Fact::Confidentiality}, {u"unntattoffentlighet"_s, Fact::Confidentiality},
        {u"sekretess"_s, Fact::Confidentiality}};
    return all;
}

bool namesFiles(const QString &key)
{
    static const QStringList titles{
        u"file"_s, u"filename"_s, u"fil"_s, u"filnavn"_s, u"filnamn"_s, u"letter"_s, u"brev"_s};
    return titles.contains(key);
}

/// A column that names letters only where none says so more plainly.
bool names(const QString &key)
{
    static const QStringList titles{u"name"_s, u"navn"_s, u"namn"_s};
    return titles.contains(key);
}

bool namesFolders(const QString &key)
{
    static const QStringList titles{u"folder"_s, u"directory"_s, u"mappe"_s, u"katalog"_s};
    return titles.contains(key);
}

bool isDerived(const QString &title)
{
    static const QStringList titles{
        u"characters"_s, u"passages"_s, u"imported_at"_s, u"letter_sha256"_s, u"imported_file"_s, u"imported_folder"_s};
    return titles.contains(title);
}

Column guessed(const QString &written)
{
    const QString title = written.trimmed();
    if (title.endsWith(attributeMark) && title.size() > attributeMark.size())
        return {title.chopped(attributeMark.size()), Role::Attribute};
    if (const auto fact = factTitles().constFind(folded(title)); fact != factTitles().constEnd())
        return {title, Role::Fact, *fact};
    if (namesFolders(folded(title)))
        return {title, Role::Folder};
    return {title, title.isEmpty() || isTitleOfNone(title) || isDerived(title) ? Role::Ignored : Role::Attribute};
}

void onlyFirstFolder(QList<Column> &columns)
{
    bool found = false;
    for (Column &column : columns) {
        if (column.role != Role::Folder)
            continue;
        if (found)
            column.role = Role::Attribute;
        found = true;
    }
}

} // namespace

QList<Column> guessedColumns(const QStringList &titles)
{
    QList<Column> columns;
    for (const QString &title : titles)
        columns.append(guessed(title));
    onlyFirstFolder(columns);
    for (const auto &isName : {namesFiles, names}) {
        for (qsizetype i = 0; i < titles.size(); ++i) {
            if (isName(folded(titles.at(i)))) {
                columns[i].role = Role::Letter;
                return columns;
            }
        }
    }
    return columns;
}

QString attributeTitle(const QString &name, const QStringList &columns)
{
    const QString key = folded(name);
    const bool plain = !columns.contains(name, Qt::CaseInsensitive) && !namesFiles(key) && !names(key)
        && guessed(name) == Column{name, Role::Attribute};
    return plain ? name : name + attributeMark;
}

} // namespace Kodeks
