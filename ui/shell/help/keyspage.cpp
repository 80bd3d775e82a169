// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/help/keyspage.h"

#include "ui/shell/actions/actionregistry.h"

#include <QAction>
#include <QCoreApplication>

namespace Kodeks {

using namespace Qt::StringLiterals;

namespace {

struct KeysPageText
{
    Q_DECLARE_TR_FUNCTIONS(HelpController)
};

} // namespace

QString keysPage(const ActionRegistry &actions)
{
    QString page;
    std::optional<ActionSpec::Menu> menu;
    for (const ActionSpec &spec : actions.specs()) {
        if (menu != spec.menu) {
            menu = spec.menu;
            page += u"\n## "_s + menuTitle(spec.menu).remove(u'&') + u"\n\n| "_s + KeysPageText::tr("what") + u" | "_s
                + KeysPageText::tr("keys") + u" |\n| --- | --- |\n"_s;
        }
        const QString keys = actions.action(spec.id)->shortcut().toString(QKeySequence::NativeText);
        page += u"| %1 | %2 |\n"_s.arg(spec.text, keys == u"|" ? u"\\|"_s : keys);
    }
    return page;
}

} // namespace Kodeks
