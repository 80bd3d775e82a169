// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mail/mailattachment.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Attachments
{
    Q_DECLARE_TR_FUNCTIONS(Attachments)
};

QString listed(const QStringList &names)
{
    constexpr qsizetype most = 50;
    return names.mid(0, most).join(u", "_s) + (names.size() > most ? u", …"_s : QString());
}

} // namespace

QString mailFileName(const QString &subject)
{
    constexpr qsizetype longest = 60;
    static const QString unfit = u"/\\:*?\"<>|"_s;
    QString name = subject.simplified();
    name.removeIf([](QChar sign) { return unfit.contains(sign) || !sign.isPrint(); });
    name = name.simplified().left(longest).trimmed();
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? Attachments::tr("e-mail") : name) + u".eml"_s;
}

std::unexpected<Error> onlyAttachments(const QString &file, const QStringList &names)
{
    return failure(Error::Kind::Invalid,
        Attachments::tr("“%1” has no text of its own, only attachments; import it with attachments, and each becomes a "
                        "letter: %2.")
            .arg(file, listed(names)));
}

QString attachmentsLeftOut(const QStringList &names)
{
    return Attachments::tr(
        "Its attachments were left out; import it with attachments, and each becomes a letter of its own: %1.")
        .arg(listed(names));
}

QString asideLeftOut(const QStringList &names)
{
    return Attachments::tr("Pictures in its text, signatures and cards were left out: %1.").arg(listed(names));
}

} // namespace Kodeks
