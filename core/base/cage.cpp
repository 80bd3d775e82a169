// SPDX-FileCopyrightText: 2026 The Kodeks developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/cage.h"

#include <QtGlobal>

#include <array>
#include <cerrno>
#include <cstddef>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>
#include <vector>

namespace Kodeks {

namespace {

constexpr quint64 landlockReading = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
/// All that the first version of Landlock knows.
constexpr quint64 landlockEverything = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1U) - 1;

bool keepFromFiles(const QByteArrayList &readable)
{
    landlock_ruleset_attr handled{};
    handled.handled_access_fs = landlockEverything;
    const auto rules
        = static_cast<int>(syscall(SYS_landlock_create_ruleset, &handled, sizeof handled.handled_access_fs, 0));
    if (rules < 0)
        return false;
    for (const QByteArray &folder : readable) {
        landlock_path_beneath_attr rule{};
        rule.allowed_access = landlockReading;
        rule.parent_fd = open(folder.constData(), O_PATH | O_CLOEXEC);
        if (rule.parent_fd < 0)
            continue;
        syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0);
        close(rule.parent_fd);
    }
    const bool kept = syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    close(rules);
    return kept;
}

#if defined(__x86_64__)
constexpr quint32 ownMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr quint32 ownMachine = AUDIT_ARCH_AARCH64;
#else
constexpr quint32 ownMachine = 0;
#endif

/// What reading a document needs none of. io_uring would open files and connections by other ways.
constexpr std::array refusedCalls{SYS_socket, SYS_socketpair, SYS_connect, SYS_bind, SYS_listen, SYS_accept,
    SYS_accept4, SYS_execve, SYS_execveat, SYS_ptrace, SYS_process_vm_readv, SYS_process_vm_writev, SYS_kill, SYS_mount,
    SYS_umount2, SYS_bpf, SYS_keyctl, SYS_add_key, SYS_request_key, SYS_perf_event_open, SYS_userfaultfd, SYS_unshare,
    SYS_setns, SYS_pidfd_open, SYS_pidfd_getfd, 425 /* io_uring_setup */, 426, 427};

bool keepFromCalls()
{
    if (ownMachine == 0)
        return false;
    constexpr quint32 refuse = SECCOMP_RET_ERRNO | EPERM;
    constexpr quint32 firstOfX32 = 0x40000000;
    std::vector<sock_filter> filter{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, ownMachine, 1, 0), BPF_STMT(BPF_RET | BPF_K, refuse),
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, firstOfX32, 0, 1), BPF_STMT(BPF_RET | BPF_K, refuse)};
    for (const int call : refusedCalls) {
        filter.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<quint32>(call), 0, 1));
        filter.push_back(BPF_STMT(BPF_RET | BPF_K, refuse));
    }
    filter.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(filter.size()), filter.data()};
    return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program, 0, 0) == 0;
}

} // namespace

QByteArrayList installedFolders()
{
    QByteArrayList folders{"/usr", "/lib", "/lib64", "/etc", "/opt", "/var/cache", "/proc", "/sys/devices/system/cpu",
        "/app", "/run/host", "/nix/store", "/gnu/store"};
    if (const QByteArray home = qgetenv("HOME"); !home.isEmpty()) {
        for (const char *below :
            {"/.fonts", "/.local/share/fonts", "/.local/share/hunspell", "/.cache/fontconfig", "/.config/fontconfig"})
            folders.append(home + below);
    }
    for (const char *name : {"XDG_DATA_DIRS", "XDG_DATA_HOME", "TESSDATA_PREFIX", "DICPATH", "POPPLER_DATADIR"}) {
        for (const QByteArray &folder : qgetenv(name).split(':')) {
            if (!folder.isEmpty())
                folders.append(folder);
        }
    }
    return folders;
}

Cage cageThisProcess(const QByteArrayList &readable)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return {};
    return {.files = keepFromFiles(readable), .calls = keepFromCalls()};
}

} // namespace Kodeks
