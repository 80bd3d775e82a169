// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mailattachment.h"

#include "core/base/shorter.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Attachments
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

constexpr qsizetype mostNames = 50;

} // namespace

QString mailFileName(const QString &subject)
{
    constexpr qsizetype longest = 60;
    static const QString unfit = u"/\\:*?\"<>|"_s;
    QString name = subject.simplified();
    name.removeIf([](QChar sign) { return unfit.contains(sign) || !sign.isPrint(); });
    name = cutTo(name.simplified(), longest).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? Attachments::tr("e-mail") : name) + u".eml"_s;
}

std::unexpected<Error> onlyAttachments(const QString &file, const QStringList &names)
{
    return failure(Error::Kind::Invalid,
        Attachments::tr("“%1” has no text of its own, only attachments; import it with attachments, and each becomes a "
                        "letter: %2.")
            .arg(file, firstOf(names, mostNames)));
}

QString attachmentsLeftOut(const QStringList &names)
{
    return Attachments::tr(
        "Its attachments were left out; import it with attachments, and each becomes a letter of its own: %1.")
        .arg(firstOf(names, mostNames));
}

QString packagesLeftOut(const QStringList &names)
{
    return Attachments::tr(
        "Outlook has packed its text as it was set, and what was attached, into a file that Kodeks does not open (%1); "
        "it was left out. Unpack it with a program for such files (such as ytnef), or ask the sender for the files "
        "themselves, and import those.")
        .arg(firstOf(names, mostNames));
}

QString sealedLeftOut(const QStringList &names)
{
    return Attachments::tr("What is encrypted or packed into a signature (%1) cannot be opened without its key and was "
                           "left out; save it unencrypted in the mail program that reads it, and import that.")
        .arg(firstOf(names, mostNames));
}

QString richTextLeftOut()
{
    return Attachments::tr("Outlook keeps its text as rich text only, which Kodeks does not read there; open it in "
                           "Outlook, save it as HTML or plain text, and import that.");
}

bool isOutlookPackage(QByteArrayView bytes)
{
    return bytes.startsWith("\x78\x9F\x3E\x22");
}

std::unexpected<Error> onlyPackage(const QString &file)
{
    return failure(Error::Kind::Invalid,
        Attachments::tr("“%1” holds what Outlook has packed of an e-mail (winmail.dat), which Kodeks does not open; "
                        "unpack it with a program for such files (such as ytnef), or ask the sender for the files "
                        "themselves, and import those.")
            .arg(file));
}

QString asideLeftOut(const QStringList &names)
{
    return Attachments::tr("Pictures in its text, signatures and cards were left out: %1.")
        .arg(firstOf(names, mostNames));
}

} // namespace Kodeks
