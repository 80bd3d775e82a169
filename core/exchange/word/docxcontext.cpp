// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/word/docxcontext.h"

#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct Documents
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

} // namespace

QStringList DocxLeftOut::remarks() const
{
    QStringList all = LeftOut::remarks();
    if (subdocuments)
        all.append(Documents::tr("Parts of the letter are in other files (subdocuments); import those as well."));
    if (charts)
        all.append(Documents::tr("A chart was left out; look at it in the letter's file."));
    if (embeddedFiles)
        all.append(Documents::tr("A file that is embedded in the document was left out."));
    if (controls)
        all.append(Documents::tr("The controls of a form (ActiveX) were left out, and with them what was ticked or "
                                 "filled in there; look at them in the letter's file."));
    if (computed)
        all.append(Documents::tr("Numbers of paragraphs or formulas that Word works out itself (LISTNUM, AUTONUM, EQ) "
                                 "are not in the text; look at them in the letter's file."));
    if (!chunks.isEmpty())
        all.append(Documents::tr("An inserted document could not be read and was left out: %1.")
                .arg(chunks.mid(0, 20).join(u", "_s)));
    return all;
}

} // namespace Kodeks
